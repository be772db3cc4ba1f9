import { useLayoutEffect, useRef } from 'preact/hooks'
import { limits } from '../../plan/limits.ts'
import { isComposing } from '../is-composing.ts'

interface Props {
  id: string
  label: string
  value: string
  class: string
  placeholder?: string
  onText: (text: string) => void
  onEnter?: () => void
}

const growsItself = () => CSS.supports('field-sizing', 'content')

/** A sentence edited where it stands: as tall as its text, one paragraph. */
export const GrowingText = ({ id, label, value, placeholder, onText, onEnter, ...rest }: Props) => {
  const ref = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const area = ref.current
    if (!area || growsItself()) return
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight}px`
  }, [value])
  return (
    <textarea
      ref={ref}
      id={id}
      class={`growing ${rest.class}`}
      rows={1}
      aria-label={label}
      value={value}
      placeholder={placeholder}
      maxLength={limits.text}
      onInput={(event) => onText(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || isComposing(event)) return
        event.preventDefault()
        onEnter?.()
      }}
    />
  )
}
