import { useStore } from '../use-store.ts'
import { $saved } from '../../stores/workbook.ts'
import type { PartProps, Said } from './written-file.ts'

interface Props extends Pick<PartProps, 'words'> {
  said: Said | null
}

/** What became of what was written, once the browser has it. */
export const Outcome = ({ said, words }: Props) => {
  const saved = useStore($saved)
  const text = !said?.isSaved
    ? said?.text
    : saved.state === 'not-saved'
      ? words.notSaved
      : saved.state === 'saving'
        ? words.saving
        : said.text
  return (
    <div class="outcome" role="status" tabIndex={-1}>
      {text && (
        <p class={said?.isSaved ? '' : 'wrong'}>
          {text} {said?.isSaved && <a href={words.workbook}>{words.open}</a>}
        </p>
      )}
    </div>
  )
}
