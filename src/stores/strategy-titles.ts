import { atom } from 'nanostores'
import { $plan } from './workbook.ts'

type Titles = readonly (readonly [id: string, title: string])[]

const isSame = (one: Titles, other: Titles) =>
  one.length === other.length &&
  one.every(([id, title], index) => other[index]?.[0] === id && other[index][1] === title)

/** Id and title of each strategy of the open plan, in order; the same list as long as these are. */
export const $titles = atom<Titles>([])

$plan.subscribe((plan) => {
  const titles: Titles = plan?.strategies.map(({ id, title }) => [id, title] as const) ?? []
  if (!isSame(titles, $titles.get())) $titles.set(titles)
})
