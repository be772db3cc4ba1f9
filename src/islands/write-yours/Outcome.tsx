import { useStore } from '../use-store.ts'
import { $saved } from '../../stores/workbook.ts'
import type { Strings } from '../../strings/es.ts'

interface Props {
  said: string
  words: Strings['lesson']['writeYours']
  workbook: string
}

/** What became of what was written, once the browser has it. */
export const Outcome = ({ said, words, workbook }: Props) => {
  const saved = useStore($saved)
  return (
    <div class="outcome" role="status">
      {said !== '' && (
        <p>
          {saved.state === 'not-saved'
            ? words.notSaved
            : saved.state === 'saving'
              ? words.saving
              : said}{' '}
          <a href={workbook}>{words.open}</a>
        </p>
      )}
    </div>
  )
}
