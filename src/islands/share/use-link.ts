import { useEffect, useState } from 'preact/hooks'
import { encodePlan, type SharingOptions } from '../../link/index.ts'
import type { Plan } from '../../plan/index.ts'

export type MadeLink = { kind: 'making' } | { kind: 'failed' } | { kind: 'made'; fragment: string }

/** Typing settles, in milliseconds, before the link is made again. */
const PAUSE = 350

/** The link's fragment for a plan and options; `making` from the moment that either changes. */
export const useLink = (plan: Plan, options: SharingOptions): MadeLink => {
  const [last, setLast] = useState<{ plan: Plan; options: SharingOptions; link: MadeLink }>()

  useEffect(() => {
    let isCurrent = true
    const settle = (link: MadeLink) => {
      if (isCurrent) setLast({ plan, options, link })
    }
    const make = () =>
      encodePlan(plan, options).then(
        (fragment) => settle({ kind: 'made', fragment }),
        () => settle({ kind: 'failed' }),
      )
    const pause = setTimeout(() => void make(), last ? PAUSE : 0)
    return () => {
      isCurrent = false
      clearTimeout(pause)
    }
  }, [plan, options])

  return last?.plan === plan && last.options === options ? last.link : { kind: 'making' }
}
