import type { Strings } from '../../strings/es.ts'

interface Props {
  text: Strings['shared']
  onRetry: () => void
}

/** Says that a part of the page did not come, with the way to ask for it again. */
export const PartMissing = ({ text, onRetry }: Props) => (
  <p role="alert">
    {text.partMissing}{' '}
    <button type="button" class="button" onClick={onRetry}>
      {text.retry}
    </button>
  </p>
)
