import { useEffect, useState } from 'preact/hooks'
import { regionalDecimal } from '../../stores/regional-decimal.ts'
import { startWorkbook } from '../../stores/workbook.ts'

/**
 * Brings up the plans of this browser, so that what is written joins the open one; false until the
 * island is alive, which is when its button may be pressed.
 */
export const useStart = (language: 'es' | 'en'): boolean => {
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    void startWorkbook(undefined, { language, decimal: regionalDecimal() })
    setReady(true)
  }, [language])
  return isReady
}
