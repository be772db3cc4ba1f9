import type {
  CheckIn,
  Comment,
  Decision,
  Objective,
  Plan,
  Strategy,
  Tactic,
} from '../../plan/index.ts'

type Some<Whole, Sure extends keyof Whole> = Partial<Whole> & Pick<Whole, Sure>
type SomeStrategy = Some<Omit<Strategy, 'tactics'>, 'id' | 'title' | 'measure' | 'contribution'> & {
  tactics: Some<Tactic, 'id' | 'action'>[]
}

/** A plan without the fields that are empty in it. */
export interface Sample extends Pick<
  Plan,
  'id' | 'title' | 'language' | 'decimal' | 'quarter' | 'created' | 'updated'
> {
  objective: Partial<Objective>
  strategies: SomeStrategy[]
  loose: Some<Tactic, 'id' | 'action'>[]
  checkIns: Some<CheckIn, 'id' | 'date' | 'amounts'>[]
  decisions: Decision[]
  comments: Some<Comment, 'id' | 'author' | 'date' | 'part' | 'text'>[]
}

const fillTactic = (tactic: Sample['loose'][number]): Tactic => ({
  channel: '',
  owner: '',
  start: null,
  due: null,
  frequency: '',
  measure: { name: '', unit: '', target: null },
  cost: null,
  state: 'todo',
  amountDone: null,
  ...tactic,
})

/** The whole plan. Its empty values are written here, because links are read by them: they never change. */
export const fillSample = (sample: Sample): Plan => ({
  format: 'kmora-plan',
  version: 1,
  overruled: [],
  weeklyShares: null,
  carriedFrom: null,
  ...sample,
  objective: {
    sentence: '',
    metric: null,
    revenueBasis: null,
    metricName: '',
    movement: null,
    unit: '',
    baseline: null,
    baselineOf: null,
    target: null,
    anyway: null,
    owner: '',
    ...sample.objective,
  },
  strategies: sample.strategies.map((strategy) => ({
    audience: '',
    reason: '',
    owner: '',
    state: 'active',
    ...strategy,
    tactics: strategy.tactics.map(fillTactic),
  })),
  loose: sample.loose.map(fillTactic),
  checkIns: sample.checkIns.map((checkIn) => ({ note: '', ...checkIn })),
  comments: sample.comments.map((comment) => ({ resolved: false, ...comment })),
})
