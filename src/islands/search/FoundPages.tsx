import type { FoundPage } from '../../stores/search.ts'
import type { Strings } from '../../strings/es.ts'

interface Props {
  pages: FoundPage[]
  shelves: { address: string; name: string }[]
  words: Strings['search']
}

/** The pages that were found, each with the words around the find and the headings it stands under. */
export const FoundPages = ({ pages, shelves, words }: Props) => (
  <ol class="found">
    {pages.map(({ address, title, excerpt, places }) => (
      <li key={address}>
        <p class="eyebrow">{shelves.find((shelf) => address.startsWith(shelf.address))?.name}</p>
        <h2>
          <a href={address}>{title}</a>
        </h2>
        <p>{excerpt.map(({ text, isMarked }) => (isMarked ? <mark>{text}</mark> : text))}</p>
        {places.length > 0 && (
          <ul aria-label={words.places}>
            {places.map((place) => (
              <li key={place.address}>
                <a href={place.address}>{place.title}</a>
              </li>
            ))}
          </ul>
        )}
      </li>
    ))}
  </ol>
)
