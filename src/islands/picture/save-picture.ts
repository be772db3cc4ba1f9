import { downloadFile } from '../../stores/download.ts'

/** Colours and fonts of the page, written out: a picture by itself knows no custom properties. */
const resolved = (text: string): string => {
  const style = getComputedStyle(document.documentElement)
  return text.replace(/var\((--[\w-]+)\)/g, (_whole, name: string) =>
    style.getPropertyValue(name).trim().replaceAll('"', "'"),
  )
}

/** Characters that may not stand in XML, not even by their number. */
const unfit = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu

/** The picture as a file of its own. */
const svgText = (svg: SVGSVGElement): string => {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const { width, height } = svg.viewBox.baseVal
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  for (const name of ['role', 'aria-label', 'class', 'tabindex', 'aria-level', 'aria-selected'])
    for (const element of [copy, ...copy.querySelectorAll(`[${name}]`)])
      element.removeAttribute(name)
  return resolved(new XMLSerializer().serializeToString(copy).replace(unfit, ''))
}

/** Saves a picture of the page as SVG. */
export const saveSvg = (svg: SVGSVGElement, name: string): void =>
  downloadFile(`${name}.svg`, 'image/svg+xml', svgText(svg))

/** Widest and highest picture that phones still draw. */
const most = 8192

/** Saves a picture of the page as PNG, twice as fine as on screen where that can be; returns whether it could be drawn. */
export const savePng = async (svg: SVGSVGElement, name: string): Promise<boolean> => {
  const { width, height } = svg.viewBox.baseVal
  const scale = Math.min(2, most / width, most / height)
  const image = new Image()
  const address = URL.createObjectURL(new Blob([svgText(svg)], { type: 'image/svg+xml' }))
  try {
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png')
    })
    if (!blob) return false
    downloadFile(`${name}.png`, 'image/png', blob)
    return true
  } catch {
    return false
  } finally {
    URL.revokeObjectURL(address)
  }
}
