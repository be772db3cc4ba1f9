import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'

/** A component that is fetched when it is first asked for: null until then. The ask tells whether it is there. */
export const useLazy = <Props>(load: () => Promise<ComponentType<Props>>) => {
  const [loaded, setLoaded] = useState<{ component: ComponentType<Props> } | null>(null)
  const ask = async (): Promise<boolean> => {
    if (loaded) return true
    try {
      const component = await load()
      setLoaded({ component })
      return true
    } catch {
      // Out of reach for now: the next ask tries again.
      return false
    }
  }
  return [loaded?.component ?? null, ask] as const
}
