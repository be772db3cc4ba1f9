import { useEffect, useState } from 'preact/hooks'
import { loadClassifier, type Classify, type Language } from '../../plan/index.ts'
import type { Strings } from '../../strings/es.ts'
import { fill } from '../../strings/format.ts'
import type { Kind } from './criterion.ts'

interface Props {
  kind: Kind
  text: string
  lang: Language
  reads: Strings['lesson']['rewriting']['reads']
}

/** How long nothing is typed before the sentence is read as a whole, in milliseconds. */
const PAUSE = 600

/** A remark on a sentence that surely reads as another kind, with the words that say so; it hinders nothing. */
export const Misreading = ({ kind, text, lang, reads }: Props) => {
  const [classify, setClassify] = useState<Classify | null>(null)
  const [read, setRead] = useState('')

  useEffect(() => {
    loadClassifier(lang).then(
      (loaded) => setClassify(() => loaded),
      () => undefined,
    )
  }, [lang])

  useEffect(() => {
    const timer = setTimeout(() => setRead(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text])

  const reading = classify?.(read)
  if (!reading?.sure || reading.kind === kind) return null
  const words = reading.reasons.map((word) => `“${word}”`).join(', ')
  return <p>{fill(reads[reading.kind], { words })}</p>
}
