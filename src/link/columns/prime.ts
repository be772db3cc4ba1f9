import type { Language } from '../../plan/index.ts'
import { english } from '../dictionary/en.ts'
import { spanish } from '../dictionary/es.ts'
import { englishSample } from '../dictionary/sample-en.ts'
import { spanishSample } from '../dictionary/sample-es.ts'
import { fillSample } from '../dictionary/sample.ts'
import { codePlan } from './code-plan.ts'
import type { Coders } from './coders.ts'
import { isTextKind, spell, type TextKind } from './texts.ts'

const tongues = {
  es: { dictionary: spanish, sample: spanishSample },
  en: { dictionary: english, sample: englishSample },
}

/** Shows what plans of a language are likely to say. */
export const prime = (coders: Coders, language: Language): void => {
  const { dictionary, sample } = tongues[language]
  let kind: TextKind = 'title'
  for (const text of dictionary.trimEnd().split(/[\n|]/)) {
    const name = text.slice(1)
    if (text.startsWith('#') && isTextKind(name)) kind = name
    else spell(coders.fields, kind, text)
  }
  codePlan(coders, fillSample(sample))
}
