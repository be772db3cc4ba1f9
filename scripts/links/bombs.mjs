import { deflateRawSync } from 'node:zlib'
import { seal } from '../../src/link/frame.ts'
import { lock } from '../../src/link/lock.ts'
import { sealShort } from '../../src/link/short-frame.ts'

const joined = (...pieces) => Uint8Array.from(pieces.flatMap((piece) => [...piece]))
const deflated = (text) => new Uint8Array(deflateRawSync(text, { level: 9 }))

/** As much as fits into a link: it would inflate to 23 MB. */
const spaces = deflated(Buffer.alloc(23_000_000, ' '))
/** A plan with more parts than a plan may have, in a few hundred characters. */
const parts = deflated(
  `{"format":"kmora-plan","version":1,"strategies":[${Array(120_000).fill('0').join()}]}`,
)
/** Bytes that the coder would read on and on. */
const endless = new Uint8Array(24_000).fill(0x55)
const nested = joined(...Array.from({ length: 4000 }, () => [3, 0, 0, 0, 0]))

/** Links made to take time or memory, of every released format, by name; `password` opens those of `e1.`. */
export const bombs = async (password) => ({
  '1. that inflates without end': seal('1', spaces),
  '1. with parts without end': seal('1', parts),
  '2. that inflates without end': sealShort('2', joined([2], spaces)),
  '2. with parts without end': sealShort('2', joined([2], parts)),
  '2. that is read without end': sealShort('2', joined([0], endless)),
  '2. that answers and inflates without end': sealShort('2', joined([3, 0, 0, 0, 0, 2], spaces)),
  '2. that answers an answer without end': sealShort('2', nested),
  'e1. that inflates without end': sealShort('e1', await lock(joined([2, 2], spaces), password)),
  'e1. that is read without end': sealShort('e1', await lock(joined([2, 0], endless), password)),
})
