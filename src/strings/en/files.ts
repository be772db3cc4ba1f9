import { workbook } from './workbook.ts'

const { tactic, strategy, objective } = workbook

export const files = {
  sheet: 'Tactics',
  columns: {
    strategy: strategy.title,
    action: tactic.action,
    channel: tactic.channel,
    owner: tactic.owner,
    start: tactic.start,
    due: tactic.due,
    frequency: tactic.frequency,
    measure: tactic.measureName,
    unit: 'Unit',
    target: tactic.target,
    done: tactic.amountDone,
    cost: tactic.cost,
    state: tactic.state,
  },
  states: tactic.states,
  strategyStates: strategy.states,
  untitled: workbook.untitled,
  quarter: workbook.quarter.short,
  datesHeading: tactic.dates,
  dates: { until: tactic.until, from: tactic.from, between: tactic.between },
  fromTo: workbook.chips.from,
  tray: workbook.tray.heading,
  objective: {
    heading: 'Objective',
    target: objective.target,
    baseline: objective.baseline,
    baselineOf: '{amount}, {of}',
    baselineOfs: objective.baselineOfs,
    anyway: objective.anyway,
    owner: objective.owner,
  },
  strategy: {
    audience: strategy.audience,
    reason: strategy.reason,
    measure: strategy.measureName,
    contribution: strategy.contribution,
    owner: strategy.owner,
    state: strategy.state,
  },
  none: { objective: 'No objective yet', action: 'Unnamed tactic', strategy: 'Unnamed strategy' },
  doneOf: '{done} of {target}',
  calendar: {
    tactics: 'Tactics · {plan}',
    checkIns: 'Weekly check-in · {plan}',
    checkIn: 'Check-in, week {week} of {weeks} · {plan}',
    checkInText:
      'Two minutes: the objective so far, the measure of each strategy, what is done of each tactic.',
  },
  problems: {
    'no-action': 'It does not say what is to be done.',
    'too-long': 'The text is cut: {limit} characters fit.',
    'not-a-date': '“{text}” does not look like a date.',
    'not-a-number': '“{text}” does not look like a number.',
    'ambiguous-number': '“{text}” was read as {number}. Is that right?',
    'other-currency': '“{text}” is in another currency.',
    'unknown-state': '“{text}” is not a status that we know.',
  },
  failures: {
    unreadable: 'That file is damaged or is not a spreadsheet.',
    'too-large': 'That file is too large to be a list of tactics.',
    'old-excel':
      'That file is from an old Excel or has a password. Save it as .xlsx, without a password.',
    'no-tactics': 'There’s nothing in that sheet. Check that the file has your tactics, one a row.',
  },
}
