import { render } from 'preact'
import { encodePlan } from '../../link/index.ts'
import type { Plan } from '../../plan/index.ts'
import type { SiteLanguage } from '../../site.ts'
import { today } from '../../stores/today.ts'
import type { Strings } from '../../strings/es.ts'
import { PrintSheet, type PrintContext } from './PrintSheet.tsx'
import { chooseType } from './choose-type.ts'

const textOf: Record<SiteLanguage, () => Promise<{ print: Strings['print'] }>> = {
  es: () => import('../../strings/es/print.ts'),
  en: () => import('../../strings/en/print.ts'),
}

/** The sheet's box in the page: seen on paper alone, and there it stands for all else. */
const findBox = () => {
  const known = document.querySelector<HTMLElement>('.print-sheet')
  if (known) return known
  const box = document.createElement('div')
  box.className = 'print-sheet'
  document.body.append(box)
  return box
}

export interface Sheet {
  /** Puts a plan into the page as it goes to paper; its code holds the link, or one made now. */
  draw: (plan: Plan, link?: string) => Promise<void>
  /** Takes it out of the page, so that the page itself can be printed. */
  remove: () => void
}

/** The sheet of plans in one language, once its words are there. */
export const loadSheet = async (context: PrintContext, planPage: string): Promise<Sheet> => {
  const { print: text } = await textOf[context.lang]()
  return {
    draw: async (plan, known) => {
      const link = known ?? new URL(`${planPage}#${await encodePlan(plan)}`, location.href).href
      const box = findBox()
      render(
        <PrintSheet plan={plan} link={link} today={today()} context={context} text={text} />,
        box,
      )
      await document.fonts.ready
      chooseType(box)
    },
    remove: () => {
      const box = findBox()
      render(null, box)
      box.remove()
    },
  }
}
