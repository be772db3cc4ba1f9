import { isComposing } from '../is-composing.ts'

const controls = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLElement>('input, select, textarea'),
]

const isOfOneParagraph = (target: EventTarget | null) =>
  target instanceof HTMLInputElement ||
  (target instanceof HTMLTextAreaElement && target.classList.contains('one-paragraph'))

/** Enter goes on to the next field of a form; only in the last one it saves. */
export const moveOn = (event: KeyboardEvent): void => {
  const { currentTarget: form, target } = event
  if (event.key !== 'Enter' || isComposing(event)) return
  if (!(form instanceof HTMLFormElement) || !isOfOneParagraph(target)) return
  event.preventDefault()
  const fields = controls(form)
  const next = fields[fields.findIndex((field) => field === target) + 1]
  if (next) next.focus()
  else form.requestSubmit()
}

/** Writes on a phone's Enter key what it does in each field. */
export const nameEnter = (form: HTMLFormElement): void => {
  const fields = controls(form)
  for (const field of fields) field.enterKeyHint = field === fields.at(-1) ? 'done' : 'next'
}
