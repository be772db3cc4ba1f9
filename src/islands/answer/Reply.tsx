import { useEffect, useMemo, useState } from 'preact/hooks'
import { markOf } from '../../link/index.ts'
import { planChanges, type Plan } from '../../plan/index.ts'
import { keepReply, replyTo } from '../../stores/replies.ts'
import { $sender, startSender } from '../../stores/sender.ts'
import { fill, plural } from '../../strings/format.ts'
import { PlanView } from '../plan-view/PlanView.tsx'
import { useStore } from '../use-store.ts'
import { useWorkbook } from '../workbook/context.ts'
import { CommentList } from './CommentList.tsx'
import { signed, withStrategy } from '../../stores/propose.ts'
import { ReplyPart } from './ReplyPart.tsx'
import { SendReply } from './SendReply.tsx'
import { TextForm } from './TextForm.tsx'
import { useAnswer } from './words.ts'

/** A shared plan to comment on and to change, kept in this browser until the answer is sent. */
export const Reply = ({ base }: { base: Plan }) => {
  const { words, lang } = useWorkbook()
  const text = useAnswer()
  const mark = useMemo(() => markOf(base), [base])
  const [draft, setDraft] = useState(() => replyTo(mark) ?? base)
  const [isSending, setSending] = useState(false)
  const [isAdding, setAdding] = useState(false)
  const sender = useStore($sender)
  useEffect(startSender, [])
  const reply = useMemo(() => signed(draft, sender), [draft, sender])
  const changes = useMemo(() => planChanges(base, reply), [base, reply])

  const change = (next: Plan) => {
    setDraft(next)
    keepReply(mark, next)
  }
  return (
    <div class="reply">
      <div class="reply-bar no-print" role="status">
        <p>
          {changes.length === 0
            ? text.nothing
            : fill(plural(text.count, changes.length, lang), { count: String(changes.length) })}
        </p>
      </div>
      <PlanView
        plan={draft}
        words={words}
        lang={lang}
        after={(part) => (
          <>
            <CommentList comments={reply.comments.filter((each) => each.part === part)} />
            <ReplyPart draft={draft} part={part} onDraft={change} />
          </>
        )}
      />
      <div class="reply-foot no-print">
        {isAdding ? (
          <TextForm
            id="propose-strategy"
            label={words.strategy.title}
            button={text.add}
            onText={(title) => {
              change(withStrategy(draft, title))
              setAdding(false)
            }}
          />
        ) : (
          <button type="button" class="button" onClick={() => setAdding(true)}>
            {text.addStrategy}
          </button>
        )}
        <button
          type="button"
          class="button primary"
          disabled={changes.length === 0}
          onClick={() => setSending(true)}
        >
          {text.send}
        </button>
      </div>
      <SendReply
        base={base}
        reply={reply}
        changes={changes}
        mark={mark}
        isOpen={isSending}
        onDraft={change}
        onClose={() => setSending(false)}
      />
    </div>
  )
}
