import { useEffect, useState } from 'preact/hooks'
import { onFragment, readFragment, setFragment } from '../../stores/link-address.ts'
import { keepOffline } from '../../stores/offline.ts'
import type { Strings } from '../../strings/es.ts'
import { Context, type WorkbookContext } from '../workbook/context.ts'
import { Guard } from '../workbook/Guard.tsx'
import { LinkBox } from './LinkBox.tsx'
import { Locked } from './Locked.tsx'
import { readShared, type SharedState } from './read-shared.ts'
import { SharedView } from './SharedView.tsx'
import '../fields/fields.css'
import '../review/review.css'
import '../workbook/workbook.css'
import './shared.css'

interface Props extends Omit<WorkbookContext, 'decimal'> {
  shared: Strings['shared']
  workbook: string
}

/** The page's twin in the other language shows the same plan. */
const takeAlong = (fragment: string) => {
  const twin = document.querySelector<HTMLAnchorElement>('a.language')
  if (twin) twin.hash = fragment
}

/** A plan that came in a link, read-only. Opening it changes nothing of one's own. */
export const SharedPlan = ({ workbook, shared: text, ...context }: Props) => {
  const [state, setState] = useState<SharedState>({ kind: 'reading' })

  useEffect(keepOffline, [])
  useEffect(() => {
    let latest = ''
    const show = (fragment: string) => {
      if (fragment && document.getElementById(fragment)) {
        if (latest) setFragment(latest)
        else setState({ kind: 'none' })
        return
      }
      latest = fragment
      takeAlong(fragment)
      setState({ kind: 'reading' })
      void readShared(fragment).then((next) => {
        if (latest === fragment) setState(next)
      })
    }
    show(readFragment())
    return onFragment(show)
  }, [])

  const unlock = async (fragment: string, password: string) => {
    const next = await readShared(fragment, password)
    if (next.kind === 'failed' && next.reason === 'wrong-password') return 'wrong-password'
    setState((now) => (now.kind === 'locked' && now.fragment === fragment ? next : now))
    return 'opened'
  }

  const decimal = state.kind === 'plan' ? state.plan.decimal : 'comma'
  return (
    <Context.Provider value={{ ...context, decimal }}>
      <Guard words={context.words.crash}>
        <div class="shared">
          {state.kind === 'reading' && <p role="status">{text.reading}</p>}
          {state.kind === 'none' && (
            <>
              <section class="failure">
                <h1>{text.none.heading}</h1>
                <p>{text.none.text}</p>
              </section>
              <LinkBox text={text.none} workbook={workbook} />
            </>
          )}
          {state.kind === 'failed' && (
            <>
              <section role="alert" class="failure">
                <h1>{text.failures[state.reason].heading}</h1>
                <p>{text.failures[state.reason].text}</p>
                {state.reason === 'out-of-reach' && (
                  <button type="button" class="button primary" onClick={() => location.reload()}>
                    {text.retry}
                  </button>
                )}
              </section>
              {state.reason !== 'out-of-reach' && <LinkBox text={text.none} workbook={workbook} />}
            </>
          )}
          {state.kind === 'locked' && (
            <Locked
              key={state.fragment}
              text={text}
              onPassword={(password) => unlock(state.fragment, password)}
            />
          )}
          {state.kind === 'plan' && <SharedView shared={state} text={text} workbook={workbook} />}
        </div>
      </Guard>
    </Context.Provider>
  )
}
