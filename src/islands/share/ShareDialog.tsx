import { useEffect, useMemo, useState } from 'preact/hooks'
import { leaveOut, type Choices } from '../../link/index.ts'
import type { Plan } from '../../plan/index.ts'
import { downloadPlan } from '../../stores/plan-file.ts'
import { keepSent } from '../../stores/sent.ts'
import { $sender, startSender } from '../../stores/sender.ts'
import { today } from '../../stores/today.ts'
import { fill, plural } from '../../strings/format.ts'
import { useStore } from '../use-store.ts'
import { useWorkbook } from '../workbook/context.ts'
import { Dialog } from '../workbook/Dialog.tsx'
import { LinkWays } from './LinkWays.tsx'
import { ShareChoices } from './ShareChoices.tsx'
import { useLink } from './use-link.ts'
import { useShare } from './words.ts'

export interface ShareProps {
  plan: Plan
  isOpen: boolean
  onClose: () => void
  onExport: () => void
}

/** The ways out for a plan: a link, a message, a file. */
export const ShareDialog = ({ plan, isOpen, onClose, onExport }: ShareProps) => {
  const share = useShare()
  return (
    <Dialog
      id="share"
      heading={share.heading}
      isOpen={isOpen}
      onClose={onClose}
      closeLabel={share.close}
    >
      {() => <ShareWays plan={plan} onExport={onExport} />}
    </Dialog>
  )
}

const ShareWays = ({ plan, onExport }: Pick<ShareProps, 'plan' | 'onExport'>) => {
  const { words, addresses, lang } = useWorkbook()
  const share = useShare()
  const [choices, setChoices] = useState<Choices>({})
  const [password, setPassword] = useState('')
  const sender = useStore($sender)
  useEffect(startSender, [])
  const options = useMemo(
    () => ({ ...choices, sender, password: password.trim(), shared: today() }),
    [choices, sender, password],
  )
  const made = useLink(plan, options)

  const count = (forms: { one: string; other: string }, number: number) =>
    fill(plural(forms, number, lang), { count: String(number) })
  const tactics = plan.strategies.reduce(
    (sum, each) => sum + each.tactics.length,
    plan.loose.length,
  )
  const downloadShared = () => downloadPlan(leaveOut(plan, choices), 'plan')
  const link =
    made.kind === 'made' ? new URL(`${addresses.plan}#${made.fragment}`, location.href).href : null

  return (
    <div class="share-ways">
      <p>
        {fill(share.contains, {
          strategies: count(words.plans.strategies, plan.strategies.length),
          tactics: count(words.plans.tactics, tactics),
        })}
      </p>
      <ShareChoices
        plan={plan}
        choices={choices}
        onChoices={setChoices}
        sender={sender}
        password={password}
        onPassword={setPassword}
      />
      {made.kind === 'failed' ? (
        <div class="share-ways" role="alert">
          <p>{share.failed}</p>
          <button type="button" class="button primary" onClick={downloadShared}>
            {share.file}
          </button>
        </div>
      ) : (
        <LinkWays
          plan={plan}
          link={link}
          onSent={() => void keepSent(plan, choices, options.shared).catch(() => undefined)}
          onDownload={downloadShared}
        />
      )}
      <button type="button" class="button plain" onClick={onExport}>
        {words.plans.export}
      </button>
      {options.password !== '' && <p class="said">{share.fileOpen}</p>}
      <p class="said">{options.password === '' ? share.private : share.privateLocked}</p>
    </div>
  )
}
