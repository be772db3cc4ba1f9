import type { Strings } from '../../strings/es.ts'
import { Icon } from '../icon/Icon.tsx'

/** How far the bank has come: asked for, or not to be had. */
export type Loading = '' | 'loading' | 'failed'

interface Props {
  loading: Loading
  words: Pick<Strings['lesson']['sorting'], 'practise' | 'loading' | 'failed'>
  isMain?: boolean
  onPress: () => void
}

/** The way on to more of the bank; where it can't be had, it says so and can be pressed again. */
export const PractiseButton = ({ loading, words, isMain = false, onPress }: Props) => (
  <>
    <button type="button" class={`button ${isMain ? 'primary' : 'plain'}`} onClick={onPress}>
      {words.practise}
      <Icon name="arrow" />
    </button>
    <p class="said" role="status">
      {loading && words[loading]}
    </p>
  </>
)
