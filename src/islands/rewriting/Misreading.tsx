import { useEffect, useState } from 'preact/hooks'
import type { Classify } from '../../plan/index.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, quote } from '../../strings/format.ts'
import type { Kind } from './criterion.ts'
import { otherKind } from './other-kind.ts'

interface Props {
  kind: Kind
  text: string
  classify: Classify
  reads: Strings['lesson']['rewriting']['reads']
}

/** How long nothing is typed before the sentence is read as a whole, in milliseconds. */
const PAUSE = 600

/** A remark on a sentence that surely reads as another kind, with the words that say so; it hinders nothing. */
export const Misreading = ({ kind, text, classify, reads }: Props) => {
  const [read, setRead] = useState('')

  useEffect(() => {
    const timer = setTimeout(() => setRead(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text])

  const reading = otherKind(classify(read), kind)
  if (!reading) return null
  return <p>{fill(reads[reading.kind], { words: quote(reading.reasons) })}</p>
}
