// `npm run fuzz:merge`: what must hold of every merge, on ten thousand random plans and what two or three
// people made of each. Prints the smallest plans that break a promise.
import fc from 'fast-check'
import { mergePlans } from '../src/plan/index.ts'
import { arbitraryReviews, arbitraryTriple } from '../tests/fixtures/arbitrary-edits.ts'
import * as promises from '../tests/fixtures/merge-properties.ts'

const [runs = '10000', seed = '2027'] = process.argv.slice(2)
const { takesAnswersInAnyOrder, ...ofTriples } = promises
const parameters = { numRuns: Number(runs), seed: Number(seed) }

const counts = { triples: 0, 'with a conflict': 0, conflicts: 0, 'with three people': 0 }

fc.assert(
  fc.property(arbitraryTriple, (triple) => {
    const { conflicts } = mergePlans(...triple)
    counts.triples++
    counts.conflicts += conflicts.length
    if (conflicts.length > 0) counts['with a conflict']++
    for (const promise of Object.values(ofTriples)) promise(triple)
  }),
  parameters,
)
fc.assert(
  fc.property(arbitraryReviews, (reviews) => {
    counts['with three people']++
    takesAnswersInAnyOrder(reviews)
  }),
  parameters,
)
console.table(counts)
