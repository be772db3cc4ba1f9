import type { FoundPage } from '../../stores/search.ts'

interface Props {
  pages: FoundPage[]
  /** The shelves of the site, by the address their pages begin with. */
  shelves: { address: string; name: string }[]
}

const Excerpt = ({ pieces }: { pieces: FoundPage['excerpt'] }) => (
  <p>{pieces.map(({ text, isMarked }) => (isMarked ? <mark>{text}</mark> : text))}</p>
)

/** The pages that were found: where in them, and the words around the find. */
export const FoundPages = ({ pages, shelves }: Props) => (
  <ol class="found">
    {pages.map(({ address, title, excerpt, places }) => (
      <li key={address}>
        <p class="eyebrow">{shelves.find((shelf) => address.startsWith(shelf.address))?.name}</p>
        <h2>
          <a href={address}>{title}</a>
        </h2>
        {places.length === 0 && <Excerpt pieces={excerpt} />}
        {places.length > 0 && (
          <ul>
            {places.map((place) => (
              <li key={place.address}>
                <a href={place.address}>{place.title}</a>
                <Excerpt pieces={place.excerpt} />
              </li>
            ))}
          </ul>
        )}
      </li>
    ))}
  </ol>
)
