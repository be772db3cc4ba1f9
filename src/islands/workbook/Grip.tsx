import { Icon } from '../icon/Icon.tsx'
import { useWorkbook } from './context.ts'

/** Where a card is taken to be dragged; keys and the buttons of its panel do the same. */
export const Grip = () => {
  const { words } = useWorkbook()
  return (
    <span class="grip no-print" title={words.drag} aria-hidden="true">
      <Icon name="grip" />
    </span>
  )
}
