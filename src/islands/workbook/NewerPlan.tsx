import { useWorkbook } from './context.ts'

/** A plan that a newer version of the workbook saved: left as it is until the page is new enough. */
export const NewerPlan = ({ onPlans }: { onPlans: () => void }) => {
  const { words } = useWorkbook()
  return (
    <section class="failure" role="alert">
      <h1>{words.untitled}</h1>
      <p>{words.saved['read-only']}</p>
      <button type="button" class="button primary" onClick={() => location.reload()}>
        {words.crash.reload}
      </button>
      <button type="button" class="button" onClick={onPlans}>
        {words.bar.plans}
      </button>
    </section>
  )
}
