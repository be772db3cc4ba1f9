import { useEffect } from 'preact/hooks'
import { regionalDecimal } from '../../stores/regional-decimal.ts'
import { startWorkbook } from '../../stores/workbook.ts'

/** Brings up the plans of this browser, so that what is written joins the open one. */
export const useStart = (language: 'es' | 'en'): void =>
  useEffect(() => {
    void startWorkbook(undefined, { language, decimal: regionalDecimal() })
  }, [language])
