import { restoreBackup, weighBackup, type Backup } from '../../stores/backup.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, plural, writeDate } from '../../strings/format.ts'
import { useWorkbook } from '../workbook/context.ts'

interface Props {
  backup: Backup
  words: Strings['opening']
  onOpened: () => void
  onCancel: () => void
}

/** What a backup's plans would become, before they do. */
export const BackupPreview = ({ backup, words, onOpened, onCancel }: Props) => {
  const { lang, words: workbook } = useWorkbook()
  const { backup: text } = words
  const plans = weighBackup(backup)
  const coming = plans.filter(({ fate }) => fate !== 'same').length
  const count = (forms: { one: string; other: string }, number: number) =>
    fill(plural(forms, number, lang), { count: String(number) })
  return (
    <>
      <ul class="plan-list">
        {plans.map(({ plan, fate }) => (
          <li key={plan.id}>
            <div class="plan-line">
              <strong>{plan.title || workbook.untitled}</strong>
              <span class="eyebrow">
                {text.fates[fate]} ·{' '}
                {fill(workbook.plans.changed, { date: writeDate(plan.updated, lang) })}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {backup.damaged > 0 && <p class="wrong">{count(text.damaged, backup.damaged)}</p>}
      <p>{coming > 0 ? text.keeps : text.none}</p>
      <div class="card-actions">
        {coming > 0 && (
          <button
            type="button"
            class="button primary"
            onClick={() => {
              restoreBackup(plans)
              onOpened()
            }}
          >
            {count(text.add, coming)}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </>
  )
}
