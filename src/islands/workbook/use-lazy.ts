import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'

/** A component that is fetched when it is first asked for: null until then. */
export const useLazy = <Props>(load: () => Promise<ComponentType<Props>>) => {
  const [loaded, setLoaded] = useState<{ component: ComponentType<Props> } | null>(null)
  const ask = async () => {
    if (loaded) return
    try {
      const component = await load()
      setLoaded({ component })
    } catch {
      // Out of reach for now: the next ask tries again.
    }
  }
  return [loaded?.component ?? null, ask] as const
}
