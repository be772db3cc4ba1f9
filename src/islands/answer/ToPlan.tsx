import { useEffect, useRef } from 'preact/hooks'

/** How one comes from an answer to the plan: to the workbook's address, or, within it, by closing what shows the answer. */
export type WayBack = string | (() => void)

interface Props {
  way: WayBack
  label: string
  /** Nothing else is left to do: it takes the cursor. */
  isNext: boolean
}

/** Leads from an answer to the plan. */
export const ToPlan = ({ way, label, isNext }: Props) => {
  const link = useRef<HTMLAnchorElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isNext) (link.current ?? button.current)?.focus()
  }, [isNext])
  const style = `button ${isNext ? 'primary' : ''}`
  return typeof way === 'string' ? (
    <a ref={link} class={style} href={way}>
      {label}
    </a>
  ) : (
    <button ref={button} type="button" class={style} onClick={way}>
      {label}
    </button>
  )
}
