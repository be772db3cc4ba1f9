import { useRef, useState } from 'preact/hooks'
import type { Strings } from '../../strings/es.ts'

interface Props {
  text: Strings['shared']
  /** Tries a password; resolves to whether it opened the plan or made another sentence of this one. */
  onPassword: (password: string) => Promise<'opened' | 'wrong-password'>
}

/** Asks for the password of a locked link, as often as it takes. */
export const Locked = ({ text, onPassword }: Props) => {
  const [password, setPassword] = useState('')
  const [state, setState] = useState<'asking' | 'opening' | 'wrong'>('asking')
  const field = useRef<HTMLInputElement>(null)
  const wrong = text.failures['wrong-password']

  const open = async () => {
    if (state === 'opening' || password.trim() === '') return
    setState('opening')
    if ((await onPassword(password.trim())) === 'opened') return
    setState('wrong')
    field.current?.select()
  }

  return (
    <form
      class="failure"
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <h1>{text.failures.locked.heading}</h1>
      <p>{isSecureContext ? text.failures.locked.text : text.password.insecure}</p>
      {isSecureContext && (
        <>
          <div class="labelled">
            <label for="plan-password">{text.password.label}</label>
            <input
              ref={field}
              id="plan-password"
              class="field"
              type="password"
              autocomplete="off"
              aria-invalid={state === 'wrong'}
              aria-describedby="plan-password-said"
              value={password}
              onInput={(event) => setPassword(event.currentTarget.value)}
            />
          </div>
          <p id="plan-password-said" role="status" class={state === 'wrong' ? 'wrong' : ''}>
            {state === 'wrong' && `${wrong.heading}. ${wrong.text}`}
            {state === 'opening' && text.password.opening}
          </p>
          <button class="button primary">{text.password.button}</button>
        </>
      )}
    </form>
  )
}
