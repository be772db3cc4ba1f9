/** Sizes of type, in points, from roomy to as small as still reads on paper. */
const sizes = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5]

/** Height that both A4 and Letter have within the sheet's margins, less what printers differ by; in mm. */
const PAGE_HEIGHT = 262
/** What a page may lose at its end, where a row goes on to the next; in mm. */
const LOSS = 20
/** CSS pixels in a millimetre. */
const PIXELS = 96 / 25.4

/**
 * Gives the sheet the roomiest type that brings it onto one page; failing that, onto two, and then
 * not as small; a middling one where it takes more.
 */
export const chooseType = (box: HTMLElement): void => {
  const fit = (pages: number, least: number) =>
    sizes.find((size) => {
      if (size < least) return false
      box.style.fontSize = `${size}pt`
      const height = box.getBoundingClientRect().height / PIXELS
      return height <= pages * PAGE_HEIGHT - (pages - 1) * LOSS
    })
  box.classList.add('measured')
  const one = fit(1, 5.5)
  box.style.fontSize = `${one ?? fit(2, 7) ?? 8}pt`
  box.classList.toggle('several', one === undefined)
  box.classList.remove('measured')
}
