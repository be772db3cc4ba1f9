import { useStore } from '../use-store.ts'
import { $saved } from '../../stores/workbook.ts'
import type { PartProps } from './written-part.ts'

interface Props extends Pick<PartProps<'list'>, 'words' | 'workbook'> {
  said: string
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
