import { useEffect, useState } from 'preact/hooks'
import { alignment, type Plan } from '../../plan/index.ts'
import { $checks, findingsOf } from '../../stores/checks.ts'
import { onFragment, readFragment } from '../../stores/link-address.ts'
import { regionalDecimal } from '../../stores/regional-decimal.ts'
import { newId } from '../../stores/new-id.ts'
import { downloadPlan, takeIn } from '../../stores/plan-file.ts'
import { today } from '../../stores/today.ts'
import { $saved, startWorkbook } from '../../stores/workbook.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, plural } from '../../strings/format.ts'
import { PlanView } from '../plan-view/PlanView.tsx'
import { useFindings } from '../review/use-findings.ts'
import { Score } from '../review/Score.tsx'
import { useStore } from '../use-store.ts'
import { Context, useWorkbook, type WorkbookContext } from '../workbook/context.ts'
import { Guard } from '../workbook/Guard.tsx'
import '../fields/fields.css'
import '../review/review.css'
import '../workbook/workbook.css'
import './share.css'

type Failure = keyof Strings['share']['page']['failures']

type State =
  | { kind: 'reading' }
  | { kind: 'none' }
  | { kind: 'failed'; reason: Failure }
  | { kind: 'plan'; plan: Plan }

interface Props extends Omit<WorkbookContext, 'decimal'> {
  workbook: string
}

const read = async (fragment: string): Promise<State> => {
  if (fragment === '') return { kind: 'none' }
  const { decodePlan } = await import('../../link/index.ts')
  const result = await decodePlan(fragment)
  return result.ok ? { kind: 'plan', plan: result.plan } : { kind: 'failed', reason: result.reason }
}

/** The page's twin in the other language shows the same plan. */
const takeAlong = (fragment: string) => {
  const twin = document.querySelector<HTMLAnchorElement>('a.language')
  if (twin) twin.hash = fragment
}

/** A plan that came in a link, read-only. Opening it changes nothing of one's own. */
export const SharedPlan = ({ workbook, ...context }: Props) => {
  const { share, words, lang, review } = context
  const text = share.page
  const [state, setState] = useState<State>({ kind: 'reading' })

  useEffect(() => {
    let latest = ''
    const show = (fragment: string) => {
      if (fragment && document.getElementById(fragment)) {
        if (latest) history.replaceState(null, '', `#${latest}`)
        else setState({ kind: 'none' })
        return
      }
      latest = fragment
      takeAlong(fragment)
      setState({ kind: 'reading' })
      void read(fragment).then((next) => {
        if (latest === fragment) setState(next)
      })
    }
    show(readFragment())
    return onFragment(show)
  }, [])

  const save = async (plan: Plan) => {
    await startWorkbook(undefined, { language: lang, decimal: regionalDecimal() })
    takeIn({ ...plan, id: newId(), updated: today() })
    if ($saved.get().state === 'not-saved') downloadPlan(plan, 'plan')
    else location.assign(workbook)
  }

  const plan = state.kind === 'plan' ? state.plan : null
  return (
    <Context.Provider value={{ ...context, decimal: plan?.decimal ?? 'comma' }}>
      <Guard words={words.crash}>
        <div class="shared">
          {state.kind === 'reading' && <p role="status">{text.reading}</p>}
          {state.kind === 'none' && <NoPlan text={text.none} workbook={workbook} />}
          {state.kind === 'failed' && (
            <>
              <section role="alert" class="failure">
                <h1>{text.failures[state.reason].heading}</h1>
                <p>{text.failures[state.reason].text}</p>
              </section>
              <LinkBox text={text.none} workbook={workbook} />
            </>
          )}
          {plan && (
            <>
              <header class="shared-head">
                <p class="eyebrow">{text.readOnly}</p>
                <h1>{plan.title || words.untitled}</h1>
                <p class="no-print">{text.about}</p>
                <div class="card-actions no-print">
                  <button type="button" class="button primary" onClick={() => void save(plan)}>
                    {text.save}
                  </button>
                  <button type="button" class="button" onClick={() => print()}>
                    {text.print}
                  </button>
                </div>
              </header>
              <div class="plan-columns">
                <PlanView plan={plan} words={words} lang={lang} />
                <aside class="review no-print" aria-labelledby="review-heading">
                  <h2 id="review-heading">{review.heading}</h2>
                  <Score alignment={alignment(plan)} />
                  <SharedFindings plan={plan} />
                </aside>
              </div>
            </>
          )}
        </div>
      </Guard>
    </Context.Provider>
  )
}

interface BoxProps {
  text: Strings['share']['page']['none']
  workbook: string
}

const NoPlan = (props: BoxProps) => (
  <>
    <section class="failure">
      <h1>{props.text.heading}</h1>
      <p>{props.text.text}</p>
    </section>
    <LinkBox {...props} />
  </>
)

/** A box for a plan's link, alone or within a whole message. */
const LinkBox = ({ text, workbook }: BoxProps) => {
  const [link, setLink] = useState('')
  return (
    <form
      class="labelled link-box"
      onSubmit={(event) => {
        event.preventDefault()
        const found = /\S*(?:#|%23)\S+/i.exec(link)?.[0] ?? link.trim()
        if (found !== '') location.hash = found
      }}
    >
      <label for="plan-link">{text.label}</label>
      <input
        id="plan-link"
        class="field"
        autocomplete="off"
        value={link}
        onInput={(event) => {
          setLink(event.currentTarget.value)
        }}
      />
      <div class="card-actions">
        <button class="button primary">{text.button}</button>
        <a class="button" href={workbook}>
          {text.workbook}
        </a>
      </div>
    </form>
  )
}

/** What the checks say, folded: whoever receives a plan comes to read it first. */
const SharedFindings = ({ plan }: { plan: Plan }) => {
  const { review, lang } = useWorkbook()
  const Findings = useFindings(plan.language)
  const findings = findingsOf(plan, useStore($checks))
  if (!Findings || !findings) return <p role="status">{review.checking}</p>
  const list = <Findings plan={plan} findings={findings} isReadOnly />
  if (findings.length === 0) return list
  return (
    <details class="shared-findings">
      <summary>
        {fill(plural(review.count, findings.length, lang), { count: String(findings.length) })}
      </summary>
      {list}
    </details>
  )
}
