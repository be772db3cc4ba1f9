import { useWorkbook } from './context.ts'

interface Props {
  state: 'waiting' | 'failed'
  onRetry: () => void
}

/** What stands where a view will be: that it is coming, or that it could not be had and can be tried again. */
export const Opening = ({ state, onRetry }: Props) => {
  const { views } = useWorkbook()
  return (
    <>
      <p role="status">{views.opening[state]}</p>
      {state === 'failed' && (
        <button type="button" class="button" onClick={onRetry}>
          {views.opening.retry}
        </button>
      )}
    </>
  )
}
