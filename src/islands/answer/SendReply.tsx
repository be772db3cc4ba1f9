import { useMemo } from 'preact/hooks'
import type { Change, Plan } from '../../plan/index.ts'
import { downloadAnswer } from '../../stores/answer-file.ts'
import { $sender, rememberSender } from '../../stores/sender.ts'
import { today } from '../../stores/today.ts'
import { fill } from '../../strings/format.ts'
import { quarterName } from '../plan-view/write-facts.ts'
import { LinkWays } from '../share/LinkWays.tsx'
import { useLink } from '../share/use-link.ts'
import { useShare } from '../share/words.ts'
import { useStore } from '../use-store.ts'
import { useWorkbook } from '../workbook/context.ts'
import { Dialog } from '../workbook/Dialog.tsx'
import { groupChanges } from './group-changes.ts'
import { withoutChange } from '../../stores/propose.ts'
import { ToldChangeText } from './ToldChangeText.tsx'
import { useAnswer, usePartWords } from './words.ts'

interface Props {
  base: Plan
  /** What the reader made of it, comments signed. */
  reply: Plan
  changes: readonly Change[]
  mark: string
  isOpen: boolean
  onDraft: (draft: Plan) => void
  onClose: () => void
}

/** The reader's answer in words, each part of it to be taken out again, and the ways to send it. */
export const SendReply = ({ isOpen, onClose, ...props }: Props) => {
  const text = useAnswer()
  const share = useShare()
  return (
    <Dialog
      id="reply"
      heading={text.sendHeading}
      isOpen={isOpen}
      onClose={onClose}
      closeLabel={share.close}
    >
      {() => <ReplyWays {...props} />}
    </Dialog>
  )
}

const ReplyWays = ({ base, reply, changes, mark, onDraft }: Omit<Props, 'isOpen' | 'onClose'>) => {
  const { addresses, words: workbook } = useWorkbook()
  const words = usePartWords()
  const text = words.answer
  const share = useShare()
  const sender = useStore($sender)
  const options = useMemo(() => ({ sender, shared: today(), answers: mark }), [sender, mark])
  const made = useLink(reply, options)
  const link =
    made.kind === 'made' ? new URL(`${addresses.plan}#${made.fragment}`, location.href).href : null
  const download = () => downloadAnswer({ plan: reply, answers: mark, sender }, today(), text.file)
  const subject = fill(reply.title ? text.message : text.messageUntitled, {
    title: reply.title,
    quarter: quarterName(reply, workbook),
  })
  return (
    <div class="share-ways">
      <div class="labelled">
        <label for="reply-sender">{text.name}</label>
        <input
          id="reply-sender"
          class="field"
          autocomplete="name"
          maxLength={100}
          value={sender}
          onInput={(event) => rememberSender(event.currentTarget.value)}
        />
      </div>
      {groupChanges(changes, base, reply, words).map(([part, listed]) => (
        <section key={part} class="told-part">
          <h3>{part}</h3>
          <ul>
            {listed.map(({ key, change, told }) => (
              <li key={key}>
                <ToldChangeText told={told} />
                <button
                  type="button"
                  class="button"
                  aria-label={fill(text.undoWhat, { change: `${part}: ${told.what}` })}
                  onClick={() => onDraft(withoutChange(base, reply, changes, change))}
                >
                  {text.undo}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="said">{text.sendText}</p>
      {made.kind === 'failed' ? (
        <div class="share-ways" role="alert">
          <p>{share.failed}</p>
          <button type="button" class="button primary" onClick={download}>
            {share.file}
          </button>
        </div>
      ) : (
        <LinkWays plan={reply} link={link} subject={subject} onDownload={download} />
      )}
    </div>
  )
}
