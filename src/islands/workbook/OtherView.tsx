import { useEffect, useState } from 'preact/hooks'
import type { Plan } from '../../plan/index.ts'
import { useWorkbook, ViewWords } from './context.ts'
import { loadView, type LoadedView, type OtherView as Name } from './load-view.ts'

/** A view that is fetched when it is asked for, and drawn once the tap that asked for it was answered. */
export const OtherView = ({ name, plan }: { name: Name; plan: Plan }) => {
  const { lang, views } = useWorkbook()
  const [loaded, setLoaded] = useState<LoadedView | 'failed' | null>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let isCurrent = true
    setLoaded(null)
    const show = (view: LoadedView | 'failed') => {
      if (isCurrent) setLoaded(view)
    }
    loadView(name, lang).then(show, () => show('failed'))
    return () => {
      isCurrent = false
    }
  }, [name, tries])

  if (loaded === null || loaded === 'failed')
    return (
      <div class="plan-view">
        <p role="status">{views.opening[loaded ?? 'waiting']}</p>
        {loaded && (
          <button type="button" class="button" onClick={() => setTries(tries + 1)}>
            {views.opening.retry}
          </button>
        )}
      </div>
    )
  const { View, words } = loaded
  return (
    <div class="plan-view">
      <ViewWords.Provider value={words}>
        <View plan={plan} />
      </ViewWords.Provider>
    </div>
  )
}
