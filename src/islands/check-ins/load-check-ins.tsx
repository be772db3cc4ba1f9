import type { SiteLanguage } from '../../site.ts'
import type { Strings } from '../../strings/es.ts'
import { loadStyled } from '../load-styled.ts'
import { CheckIns, type CheckInsProps } from './CheckIns.tsx'
import checkInsStyle from './check-ins.css?url'
import { CheckInWords } from './context.ts'

const wordsOf: Record<SiteLanguage, () => Promise<{ checkIns: Strings['checkIns'] }>> = {
  es: () => import('../../strings/es/check-ins.ts'),
  en: () => import('../../strings/en/check-ins.ts'),
}

/** Fetches the list of check-ins, its style and its words in one language. */
export const loadCheckIns = async (lang: SiteLanguage) => {
  const { checkIns } = await loadStyled(checkInsStyle, wordsOf[lang])
  return (props: CheckInsProps) => (
    <CheckInWords.Provider value={checkIns}>
      <CheckIns {...props} />
    </CheckInWords.Provider>
  )
}
