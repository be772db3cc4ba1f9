import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { copyText } from '../../stores/clipboard.ts'
import type { Strings } from '../../strings/es.ts'

/** What can be done with one way out: hand over a file, or copy a text. */
export type ExportAction =
  | { kind: 'save'; label: string; save: () => void | Promise<void> }
  | { kind: 'copy'; label: string; text: () => string }

interface Props {
  way: { name: string; text: string }
  words: Strings['exporting']
  actions: readonly ExportAction[]
  /** Why there is nothing to export yet; '' where there is. */
  none?: string
  children?: ComponentChildren
}

type Said = 'saved' | 'copied' | 'copyFailed' | 'failed'

/** One way out of the workbook: what it is good for, its buttons, and what came of the last one. */
export const ExportWay = ({ way, words, actions, none = '', children }: Props) => {
  const id = useId()
  const [said, setSaid] = useState<Said | null>(null)
  const [uncopied, setUncopied] = useState('')

  const run = async (action: ExportAction): Promise<Said> => {
    try {
      if (action.kind === 'copy') {
        const text = action.text()
        const isCopied = await copyText(text)
        setUncopied(isCopied ? '' : text)
        return isCopied ? 'copied' : 'copyFailed'
      }
      await action.save()
      return 'saved'
    } catch {
      return 'failed'
    }
  }
  return (
    <section class="export-way" aria-labelledby={id}>
      <h3 id={id}>{way.name}</h3>
      <p>{none || way.text}</p>
      {!none && children}
      {!none && (
        <div class="stacked">
          {actions.map((action) => (
            <button
              key={action.label}
              type="button"
              class="button"
              onClick={() => {
                setSaid(null)
                void run(action).then(setSaid)
              }}
            >
              {action.label}
            </button>
          ))}
        </div>
      )}
      <p role="status" class={`said ${said === 'failed' || said === 'copyFailed' ? 'wrong' : ''}`}>
        {said && words[said]}
      </p>
      {uncopied && (
        <textarea class="field" readOnly rows={4} aria-label={way.name} value={uncopied} />
      )}
    </section>
  )
}
