import { useEffect, useState } from 'preact/hooks'
import { loadClassifier, type Classify, type Language } from '../plan/index.ts'

/** What reads statements of a language, once that is wanted: null until it is there, and where it can't be had. */
export const useClassifier = (language: Language, isWanted = true): Classify | null => {
  const [loaded, setLoaded] = useState<{ language: Language; classify: Classify } | null>(null)
  useEffect(() => {
    if (!isWanted) return
    let isCurrent = true
    loadClassifier(language)
      .then((classify) => {
        if (isCurrent) setLoaded({ language, classify })
      })
      .catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [language, isWanted])
  return loaded?.language === language ? loaded.classify : null
}
