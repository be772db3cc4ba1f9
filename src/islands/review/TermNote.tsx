import type { TermId } from '../../plan/index.ts'
import { useWorkbook } from '../workbook/context.ts'
import '../../styles/term.css'

/** A word of the glossary that opens what it means, in the platform's own popover; `id` is the page's only. */
export const TermNote = ({ id, term }: { id: string; term: TermId }) => {
  const { terms, moreOnTerms, addresses } = useWorkbook()
  const { name, meaning } = terms[term]
  return (
    <>
      <button type="button" class="term" popovertarget={id}>
        {name}
      </button>
      <span popover="auto" id={id} class="term-note">
        <b>{name}</b>. {meaning}{' '}
        <a href={`${addresses.glossary}#${term}`} target="_blank" rel="noopener">
          {moreOnTerms}
        </a>
      </span>
    </>
  )
}
