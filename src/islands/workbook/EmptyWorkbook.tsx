import { focusOn } from '../../stores/focus.ts'
import { Icon } from '../icon/Icon.tsx'
import { useWorkbook } from './context.ts'
import { askForFile } from './OpenFile.tsx'

interface Props {
  onPaste: () => void
  onObjective: () => void
}

/** The empty workbook: the ways in. */
export const EmptyWorkbook = ({ onPaste, onObjective }: Props) => {
  const { words, addresses } = useWorkbook()
  const { empty } = words
  return (
    <section class="empty">
      <h1>{empty.heading}</h1>
      <p class="lead">{empty.lead}</p>
      <ul class="ways-in">
        <li class="node tactic">
          <h2 class="level-tag">
            <Icon name="tactic" />
            {empty.paste.heading}
          </h2>
          <p>{empty.paste.text}</p>
          <button type="button" class="button primary" onClick={onPaste}>
            {empty.paste.button}
          </button>
        </li>
        <li class="node objective">
          <h2 class="level-tag">
            <Icon name="objective" />
            {empty.objective.heading}
          </h2>
          <p>{empty.objective.text}</p>
          <button
            type="button"
            class="button"
            onClick={() => {
              onObjective()
              focusOn('objective', 'sentence')
            }}
          >
            {empty.objective.button}
          </button>
        </li>
        <li class="node strategy">
          <h2 class="level-tag">
            <Icon name="strategy" />
            {empty.example.heading}
          </h2>
          <p>{empty.example.text}</p>
          <a class="button" href={addresses.examples}>
            {empty.example.button}
          </a>
        </li>
      </ul>
      <p class="card-actions">
        <a class="button" href={addresses.worksheet}>
          {empty.sheet}
        </a>
        <button type="button" class="button" onClick={askForFile}>
          {empty.file} {words.plans.openFile}
        </button>
      </p>
    </section>
  )
}
