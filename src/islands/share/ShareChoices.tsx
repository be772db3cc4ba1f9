import { useMemo } from 'preact/hooks'
import { leaveOut, type Choices } from '../../link/index.ts'
import type { Plan } from '../../plan/index.ts'
import { rememberSender } from '../../stores/sender.ts'
import { useShare } from './words.ts'

type Choice = keyof Choices

const all: Choice[] = ['amounts', 'checkIns', 'comments']

/** What leaving out would change nothing is no choice. */
const choicesOf = (plan: Plan): Choice[] => {
  const whole = JSON.stringify(plan)
  return all.filter((choice) => JSON.stringify(leaveOut(plan, { [choice]: false })) !== whole)
}

interface Props {
  plan: Plan
  choices: Choices
  onChoices: (choices: Choices) => void
  sender: string
  password: string
  onPassword: (password: string) => void
}

/** What goes into the link, who sends it and what locks it. */
export const ShareChoices = ({ plan, choices, onChoices, sender, password, onPassword }: Props) => {
  const { choices: text } = useShare()
  const offered = useMemo(() => choicesOf(plan), [plan])
  return (
    <div class="share-choices">
      {offered.length > 0 && (
        <fieldset>
          <legend>{text.legend}</legend>
          {offered.map((choice) => (
            <label key={choice}>
              <input
                type="checkbox"
                checked={choices[choice] !== false}
                onChange={(event) =>
                  onChoices({ ...choices, [choice]: event.currentTarget.checked })
                }
              />
              {text[choice]}
            </label>
          ))}
        </fieldset>
      )}
      <p class="said" role="status">
        {choices.amounts === false && text.withoutAmounts}
      </p>
      <div class="fields">
        <div class="labelled">
          <label for="share-sender">{text.sender}</label>
          <input
            id="share-sender"
            class="field"
            autocomplete="name"
            maxLength={100}
            aria-describedby="share-sender-hint"
            value={sender}
            onInput={(event) => rememberSender(event.currentTarget.value)}
          />
          <p id="share-sender-hint" class="said">
            {text.senderHint}
          </p>
        </div>
        {isSecureContext && (
          <div class="labelled">
            <label for="share-password">{text.password}</label>
            <input
              id="share-password"
              class="field"
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              aria-describedby="share-password-hint"
              value={password}
              onInput={(event) => onPassword(event.currentTarget.value)}
            />
            <p id="share-password-hint" class="said">
              {text.passwordHint}
            </p>
          </div>
        )}
      </div>
    </div>
  )
}
