import { useEffect, useState } from 'preact/hooks'
import { loadClassifier, type Classify, type Language } from '../../plan/index.ts'

/** The reader of statements of a language, once it is here; null until then, and where it can't be had. */
export const useClassifier = (lang: Language): Classify | null => {
  const [classify, setClassify] = useState<Classify | null>(null)
  useEffect(() => {
    loadClassifier(lang).then(
      (loaded) => setClassify(() => loaded),
      () => undefined,
    )
  }, [lang])
  return classify
}
