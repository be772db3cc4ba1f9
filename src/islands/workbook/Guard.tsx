import { Component, type ComponentChildren } from 'preact'
import { downloadPlan } from '../../stores/plan-file.ts'
import { $plan } from '../../stores/workbook.ts'
import type { Strings } from '../../strings/es.ts'

interface Props {
  words: Strings['workbook']['crash']
  children: ComponentChildren
}

/** Keeps the plan within reach when a view fails: says so and offers the plan as a file. */
export class Guard extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static override getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render({ words, children }: Props) {
    if (!this.state.hasFailed) return children
    const plan = $plan.get()
    return (
      <section class="crash" role="alert">
        <h1>{words.heading}</h1>
        <p>{words.text}</p>
        {plan && (
          <button type="button" class="button primary" onClick={() => downloadPlan(plan, 'plan')}>
            {words.download}
          </button>
        )}
        <button type="button" class="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
      </section>
    )
  }
}
