import type { Criterion, Kind, Reading } from './criterion.ts'
import { judgeObjective } from './judge-objective.ts'
import { judgeStrategy } from './judge-strategy.ts'
import { judgeTactic } from './judge-tactic.ts'

const judges = { objective: judgeObjective, strategy: judgeStrategy, tactic: judgeTactic }

/** What a sentence has, and what it still lacks, to be what it is meant to become. */
export const judgeRewriting = (kind: Kind, text: string, reading: Reading): Criterion[] =>
  judges[kind](text, reading)
