import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { shapes } from '../islands/icon/shapes.ts'
import box from './box.ts?raw'
import { colours } from './colour.ts'
import { drawCard, type Card } from './draw-card.ts'
import drawing from './draw-card.ts?raw'
import thread from './draw-thread.ts?raw'
import encoding from './encode-png.ts?raw'
import { fonts } from './fonts.ts'

const { objective, strategy, tactic } = shapes
const style = createHash('sha256').update(
  JSON.stringify([drawing, thread, box, encoding, colours, objective, strategy, tactic]),
)
for (const { data } of fonts) style.update(new Uint8Array(data))

/** Where a card is kept: its name says all that it was drawn from. */
const fileOf = (card: Card) => {
  const name = style.copy().update(JSON.stringify(card)).digest('hex').slice(0, 16)
  return `src/cards/drawn/${name}.png`
}

/** The card as a PNG, as it was drawn before; one not drawn yet is drawn, and kept where `KEEP_CARDS` is set. */
export const keptCard = async (card: Card): Promise<Uint8Array<ArrayBuffer>> => {
  const file = fileOf(card)
  const kept = await readFile(file).catch(() => undefined)
  if (kept) return Uint8Array.from(kept)
  const drawn = await drawCard(card)
  if (process.env.KEEP_CARDS) await writeFile(file, drawn)
  return drawn
}
