/** How one comes from an answer to the plan: to the workbook's address, or, within it, by closing what shows the answer. */
export type WayBack = string | (() => void)

interface Props {
  way: WayBack
  label: string
  /** Nothing else is left to do. */
  isNext: boolean
}

/** Leads from an answer to the plan. */
export const ToPlan = ({ way, label, isNext }: Props) => {
  const style = `button ${isNext ? 'primary' : ''}`
  return typeof way === 'string' ? (
    <a class={style} href={way}>
      {label}
    </a>
  ) : (
    <button type="button" class={style} onClick={way}>
      {label}
    </button>
  )
}
