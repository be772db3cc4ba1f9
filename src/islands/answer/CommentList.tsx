import type { Comment } from '../../plan/index.ts'
import { writeDate } from '../../strings/format.ts'
import { useWorkbook } from '../workbook/context.ts'

/** What was commented about one part, to read. */
export const CommentList = ({ comments }: { comments: readonly Comment[] }) => {
  const { lang } = useWorkbook()
  if (comments.length === 0) return null
  return (
    <ul class="comments">
      {comments.map(({ id, author, date, text }) => (
        <li key={id}>
          <p class="said">
            {author && (
              <>
                <bdi>{author}</bdi> ·{' '}
              </>
            )}
            {writeDate(date, lang)}
          </p>
          <p class="note">{text}</p>
        </li>
      ))}
    </ul>
  )
}
