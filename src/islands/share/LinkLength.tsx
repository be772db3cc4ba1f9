import { writeNumber } from '../../plan/index.ts'
import { fill } from '../../strings/format.ts'
import { useWorkbook } from '../workbook/context.ts'
import { placesFor, type Place } from './places.ts'
import { useShare } from './words.ts'

/** How long a link is and where it fits; `length` is null while the link is being made. */
export const LinkLength = ({ id, length }: { id: string; length: number | null }) => {
  const { decimal, lang } = useWorkbook()
  const share = useShare()
  const text = share.length
  const list = (places: Place[], type: 'conjunction' | 'disjunction') =>
    new Intl.ListFormat(lang, { type }).format(places.map((place) => text.places[place]))
  const { fits, cut } = placesFor(length ?? 0)
  return (
    <p id={id} class="said" role="status">
      {length === null
        ? share.making
        : [
            fill(text.characters, { count: writeNumber(length, decimal) }),
            fits.length > 0 && fill(text.fits, { places: list(fits, 'conjunction') }),
            cut.length > 0 && fill(text.cut, { places: list(cut, 'disjunction') }),
          ]
            .filter(Boolean)
            .join(' ')}
    </p>
  )
}
