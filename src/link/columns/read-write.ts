import type { Language, PlainDate, Plan } from '../../plan/index.ts'
import { emptyPlan } from '../../plan/new-plan.ts'
import { bitReader, bitWriter, type CodeBit } from '../coder/bits.ts'
import { createModel, type Learned } from '../coder/model.ts'
import { codeChoice } from './choices.ts'
import { codePlan } from './code-plan.ts'
import { createCoders } from './coders.ts'
import { createFields } from './fields.ts'
import { prime } from './prime.ts'

/** A plan as it is sent: beside it, who shared it and when, where they said so. */
export interface Sent {
  plan: Plan
  sender?: string
  shared?: PlainDate
}

/** Priming takes as long as a large plan, so what it teaches is kept: 4.5 MB for each language. */
const learned = new Map<Language, Learned>()

const primedCoders = (language: Language, code: CodeBit) => {
  const known = learned.get(language)
  const model = createModel(known)
  const coders = createCoders(createFields(model))
  prime(coders, language)
  if (!known) learned.set(language, model.learned())
  model.begin(code)
  return coders
}

const codeSent = (language: Language, code: CodeBit, { plan, sender, shared }: Sent): Sent => {
  const coders = primedCoders(language, code)
  const coded = codePlan(coders, plan)
  const { fields, string, date } = coders
  const isSigned = codeChoice(fields, 'sent', [false, true], Boolean(sender) || Boolean(shared))
  if (!isSigned) return { plan: coded }
  const by = string('sender', 'owner', sender ?? '')
  const on = date.optional('shared', shared ?? null, coded.updated)
  return { plan: coded, ...(by !== '' && { sender: by }), ...(on !== null && { shared: on }) }
}

const nothing = (language: Language): Sent => ({
  plan: emptyPlan('', { language, decimal: 'comma', today: '2027-01-01' }),
})

/** A plan as the bytes of format `2.`. Throws `TooLarge` when it is too long for them. */
export const writeColumns = (sent: Sent): Uint8Array<ArrayBuffer> => {
  const { code, finish } = bitWriter()
  codeSent(sent.plan.language, code, sent)
  return finish()
}

/** What `writeColumns` wrote, given the plan's language; still to be parsed. Throws `TooLarge` beyond the cap. */
export const readColumns = (bytes: Uint8Array, language: Language): Sent =>
  codeSent(language, bitReader(bytes), nothing(language))
