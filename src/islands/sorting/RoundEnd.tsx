import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Props {
  said: string
  /** What can be done next. */
  children: ComponentChildren
}

/** What a round came to. It takes the focus, and so is read out once. */
export const RoundEnd = ({ said, children }: Props) => {
  const text = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => text.current?.focus(), [])
  return (
    <>
      <div class="feedback">
        <p tabIndex={-1} ref={text}>
          {said}
        </p>
      </div>
      <div class="onwards">{children}</div>
    </>
  )
}
