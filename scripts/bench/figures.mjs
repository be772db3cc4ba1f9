import { performance } from 'node:perf_hooks'
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]

/** Median and 95th percentile, in ms with one decimal, of how long `act` takes, after some times that do not count. */
export const timed = async (act, { times = 60, before = 20 } = {}) => {
  const all = []
  for (let run = -before; run < times; run++) {
    const start = performance.now()
    await act()
    if (run >= 0) all.push(performance.now() - start)
  }
  const sorted = all.toSorted((one, other) => one - other)
  return { median: rounded(at(sorted, 0.5)), p95: rounded(at(sorted, 0.95)) }
}

export const rounded = (value, digits = 1) => Number(value.toFixed(digits))
