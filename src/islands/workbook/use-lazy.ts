import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'

/** A component that is fetched when it is first asked for: null until then. */
export const useLazy = <Props>(load: () => Promise<ComponentType<Props>>) => {
  const [loaded, setLoaded] = useState<{ component: ComponentType<Props> } | null>(null)
  const ask = async () => {
    if (loaded) return
    const component = await load()
    setLoaded({ component })
  }
  return [loaded?.component ?? null, ask] as const
}
