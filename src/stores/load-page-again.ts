import { $saved } from './workbook.ts'

const isSiteInReach = () =>
  fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )

/**
 * Loads the page again, for browsers that never ask twice for a script that could not be had
 * (Firefox and WebKit keep the failure). Does nothing while the site is out of reach or a change of
 * the plan is not saved.
 */
export const loadPageAgain = async (): Promise<void> => {
  if (!(await isSiteInReach())) return
  const { state } = $saved.get()
  if (state !== 'saving' && state !== 'not-saved') location.reload()
}
