import type { ReadableAtom } from 'nanostores'
import { useLayoutEffect, useState } from 'preact/hooks'

/**
 * The value of a store, rendered anew at once when it changes. The hook of `@nanostores/preact` waits
 * for a timer: a key typed meanwhile met fields still drawn with the text before it, and was lost.
 */
export const useStore = <Value>(store: ReadableAtom<Value>): Value => {
  const [, render] = useState({})
  const drawn = store.get()
  useLayoutEffect(() => {
    if (store.get() !== drawn) render({})
    return store.listen(() => {
      render({})
    })
  }, [store])
  return drawn
}
