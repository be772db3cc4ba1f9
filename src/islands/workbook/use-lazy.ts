import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import { $notice } from '../../stores/notice.ts'

/**
 * A component that is fetched when it is first asked for: null until then. Asking resolves to
 * whether it is there; the next ask tries again.
 */
export const useLazy = <Props>(load: () => Promise<ComponentType<Props>>) => {
  const [loaded, setLoaded] = useState<{ component: ComponentType<Props> } | null>(null)
  const ask = async (): Promise<boolean> => {
    if (loaded) return true
    try {
      const component = await load()
      setLoaded({ component })
      return true
    } catch {
      return false
    }
  }
  return [loaded?.component ?? null, ask] as const
}

/** Says so where what was asked for could not be fetched. */
export const sayWhetherThere = (isThere: boolean): void => {
  if (!isThere) $notice.set({ kind: 'not-loaded' })
}
