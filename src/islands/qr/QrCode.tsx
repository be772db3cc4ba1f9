import type { Ref } from 'preact'
import type { QrDrawing } from './draw-qr-code.ts'

interface Props {
  drawing: QrDrawing
  /** What the code is, for those who can't see it. */
  label: string
  /** Its side, such as `30mm`; without it the style of its place tells. */
  size?: string
  svgRef?: Ref<SVGSVGElement>
}

/** A QR code, black on white in either theme. */
export const QrCode = ({ drawing: { side, path }, label, size, svgRef = null }: Props) => (
  <svg
    ref={svgRef}
    class="qr-code"
    role="img"
    aria-label={label}
    {...(size && { width: size, height: size })}
    viewBox={`0 0 ${side} ${side}`}
    shape-rendering="crispEdges"
  >
    <rect width={side} height={side} fill="white" />
    <path d={path} fill="black" />
  </svg>
)
