import { liveTactics } from '../../live-tactics.ts'
import { nameKey } from '../../name-key.ts'
import type { Rule } from '../finding.ts'

const LEAST = 4

/** Says nothing while the channel of one tactic is open. */
export const oneChannel = {
  id: 'plan/one-channel',
  severity: 'advice',
  anchor: 'tactics-that-get-done#channels',
  term: 'channel',
  find: (plan) => {
    const channels = liveTactics(plan).map(({ tactic }) => tactic.channel.trim())
    const [channel] = channels
    if (!channel || channels.length < LEAST) return []
    return channels.every((other) => nameKey(other) === nameKey(channel))
      ? [{ part: 'plan', facts: { count: channels.length, channel } }]
      : []
  },
} as const satisfies Rule
