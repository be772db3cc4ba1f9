import { loadStyle } from '../stores/load-style.ts'

/** What `load` fetches, with the style sheet that it is drawn by; rejects where one of them can't be had. */
export const loadStyled = async <Loaded>(
  style: string,
  load: () => Promise<Loaded>,
): Promise<Loaded> => {
  const [isStyled, loaded] = await Promise.all([loadStyle(style), load()])
  if (!isStyled) throw new Error(`No style from ${style}`)
  return loaded
}
