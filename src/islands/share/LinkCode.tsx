import { useMemo, useRef, useState } from 'preact/hooks'
import { savePng, saveSvg } from '../picture/save-picture.ts'
import { drawQrCode } from '../qr/draw-qr-code.ts'
import { QrCode } from '../qr/QrCode.tsx'
import { useShare } from './words.ts'

interface Props {
  link: string
  /** Of the picture's file, without its ending. */
  name: string
}

/** A link as a QR code, and the picture to save. */
export const LinkCode = ({ link, name }: Props) => {
  const { qr: text } = useShare()
  const [hasFailed, setFailed] = useState(false)
  const svg = useRef<SVGSVGElement>(null)
  const drawing = useMemo(() => drawQrCode(link), [link])
  if (!drawing) return null
  return (
    <figure class="qr">
      <QrCode drawing={drawing} label={text.name} svgRef={svg} />
      <figcaption class="stacked">
        <button
          type="button"
          class="button"
          onClick={() => {
            if (svg.current) void savePng(svg.current, name).then((isSaved) => setFailed(!isSaved))
          }}
        >
          {text.savePng}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            if (svg.current) saveSvg(svg.current, name)
          }}
        >
          {text.saveSvg}
        </button>
      </figcaption>
      <p role="status">{hasFailed && text.failed}</p>
    </figure>
  )
}
