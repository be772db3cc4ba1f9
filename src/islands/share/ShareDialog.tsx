import { useEffect, useState } from 'preact/hooks'
import { encodePlan, LINK_LIMIT } from '../../link/index.ts'
import { writeNumber, type Plan } from '../../plan/index.ts'
import { copyText } from '../../stores/clipboard.ts'
import { downloadPlan } from '../../stores/plan-file.ts'
import { canShare, shareText } from '../../stores/share-sheet.ts'
import { fill, plural } from '../../strings/format.ts'
import { Icon } from '../icon/Icon.tsx'
import { useWorkbook } from '../workbook/context.ts'
import { Dialog } from '../workbook/Dialog.tsx'

interface Props {
  plan: Plan
  isOpen: boolean
  onClose: () => void
  onExport: () => void
}

/** The ways out for a plan: a link, a message, a file. */
export const ShareDialog = ({ plan, isOpen, onClose, onExport }: Props) => {
  const { share } = useWorkbook()
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

/** What mail and chat programs carry whole, in characters of the link. */
const FITS_EVERYWHERE = 900
const FITS_CHATS = 2000

const ShareWays = ({ plan, onExport }: Pick<Props, 'plan' | 'onExport'>) => {
  const { share, words, addresses, lang, decimal } = useWorkbook()
  const [link, setLink] = useState<string | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const [copied, setCopied] = useState<'' | 'copied' | 'copyFailed'>('')

  useEffect(() => {
    let isCurrent = true
    setCopied('')
    encodePlan(plan)
      .then((fragment) => {
        if (isCurrent) setLink(new URL(`${addresses.plan}#${fragment}`, location.href).href)
      })
      .catch(() => {
        if (isCurrent) setFailed(true)
      })
    return () => {
      isCurrent = false
    }
  }, [plan])

  if (hasFailed)
    return (
      <div class="share-ways" role="alert">
        <p>{share.failed}</p>
        <button type="button" class="button primary" onClick={() => downloadPlan(plan, 'plan')}>
          {share.file}
        </button>
      </div>
    )
  if (link === null) return <p role="status">{share.making}</p>

  const count = (forms: { one: string; other: string }, number: number) =>
    fill(plural(forms, number, lang), { count: String(number) })
  const tactics = plan.strategies.reduce(
    (sum, each) => sum + each.tactics.length,
    plan.loose.length,
  )
  const { length } = share
  const isTooLarge = link.length > LINK_LIMIT
  const said = isTooLarge
    ? length.tooLarge
    : link.length <= FITS_EVERYWHERE
      ? length.fits
      : link.length <= FITS_CHATS
        ? length.long
        : length.tooLong
  const quarter = plan.quarter
    ? fill(words.quarter.short, {
        number: String(plan.quarter.number),
        year: String(plan.quarter.year),
      })
    : ''
  const message = fill(plan.title ? share.message : share.messageUntitled, {
    quarter,
    title: plan.title,
  })

  return (
    <div class="share-ways">
      <p>
        {fill(share.contains, {
          strategies: count(share.strategies, plan.strategies.length),
          tactics: count(share.tactics, tactics),
        })}
      </p>
      {!isTooLarge && (
        <>
          <label for="share-link">{share.link}</label>
          <input
            id="share-link"
            class="field"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      )}
      <p class="eyebrow">{fill(said, { count: writeNumber(link.length, decimal) })}</p>
      <div class="stacked">
        {!isTooLarge && (
          <>
            <button
              type="button"
              class="button primary"
              onClick={() => {
                void copyText(link).then((done) => setCopied(done ? 'copied' : 'copyFailed'))
              }}
            >
              {share.copy}
            </button>
            <a
              class="button"
              href={`https://wa.me/?text=${encodeURIComponent(`${message} ${link}`)}`}
              target="_blank"
              rel="noopener noreferrer"
            >
              {share.whatsApp}
            </a>
            {canShare() && (
              <button
                type="button"
                class="button"
                onClick={() => void shareText({ title: message, text: message, url: link })}
              >
                <Icon name="share" />
                {share.sheet}
              </button>
            )}
          </>
        )}
        <button type="button" class="button" onClick={() => downloadPlan(plan, 'plan')}>
          {share.file}
        </button>
        <button type="button" class="button" onClick={onExport}>
          {share.export}
        </button>
      </div>
      <p role="status">{copied && share[copied]}</p>
      <p class="eyebrow">{share.private}</p>
    </div>
  )
}
