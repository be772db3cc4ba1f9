import { Resvg } from '@resvg/resvg-js'
import satori from 'satori'
import { box } from './box.ts'
import { colour } from './colour.ts'
import { drawThread, type CardThread } from './draw-thread.ts'
import { encodePng } from './encode-png.ts'
import { fonts } from './fonts.ts'

/** What a card says of its page. */
export interface Card {
  brand: string
  tagline: string
  /** Over the title, such as the lesson's number. */
  eyebrow: string
  title: string
  thread: CardThread
}

const size = { width: 1200, height: 630 }

/** Longer titles in smaller type, so that three or four lines hold them. */
const titleSize = (title: string) => (title.length <= 20 ? 84 : title.length <= 40 ? 68 : 56)

const layOut = ({ brand, tagline, eyebrow, title, thread }: Card) =>
  box(
    {
      ...size,
      boxSizing: 'border-box',
      padding: 64,
      gap: 48,
      backgroundColor: colour('paper'),
      color: colour('ink'),
      fontFamily: 'text',
    },
    box(
      { flexDirection: 'column', justifyContent: 'space-between', width: 552 },
      box(
        { alignItems: 'baseline', gap: 20, color: colour('ink-2'), fontSize: 26 },
        box({ fontFamily: 'display', fontSize: 40, color: colour('ink') }, brand),
        tagline,
      ),
      box(
        { flexDirection: 'column', gap: 16 },
        box({ color: colour('ink-2'), fontSize: 28, fontWeight: 600 }, eyebrow),
        box({ fontFamily: 'display', fontSize: titleSize(title), lineHeight: 1.08 }, title),
      ),
    ),
    box({ flexDirection: 'column', justifyContent: 'center', width: 472 }, drawThread(thread)),
  )

/** The card as a PNG of 1200 × 630 pixels, the size that messengers and networks ask for. */
export const drawCard = async (card: Card): Promise<Uint8Array<ArrayBuffer>> => {
  const svg = await satori(layOut(card), { ...size, fonts })
  const { pixels, width } = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  return encodePng(pixels, width)
}
