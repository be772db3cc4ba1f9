// How often each check that reads text is right, and how much it finds: each statement is put where
// the check looks, and the check speaks or is silent.
import { readFileSync } from 'node:fs'
import { checkPlan } from '../../src/plan/index.ts'
import { emptyPlan, emptyStrategy, emptyTactic } from '../../src/plan/new-plan.ts'

const today = '2026-12-20'
const objective = 0
const strategy = 1
const tactic = 2

const rows = (name) =>
  readFileSync(new URL(`../../content/measuring/${name}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))

const blank = (language) =>
  emptyPlan('measured', { language, decimal: language === 'es' ? 'comma' : 'point', today })

const withSentence = (language, sentence, fields = {}) => {
  const plan = blank(language)
  return { ...plan, ...fields, objective: { ...plan.objective, sentence, ...fields.objective } }
}

const withTitles = (language, titles, sentence = '') => ({
  ...withSentence(language, sentence),
  strategies: titles.map((title, index) => emptyStrategy(`s${index}`, title)),
})

const withActions = (language, actions) => ({
  ...blank(language),
  loose: actions.map((action, index) => emptyTactic(`t${index}`, action)),
})

/** The fields of the objective and the quarter, from "120000 USD 2027T1". */
const fieldsOf = (beside) => {
  const [, target, unit, year, number] = /^(\S+) (.+) (\d{4})T(\d)$/.exec(beside)
  return {
    objective: { target: Number(target), unit },
    quarter: { year: Number(year), number: Number(number), firstMonth: 1 },
  }
}

/** Where each check looks. */
const places = {
  'objective/activity': withSentence,
  'objective/several': withSentence,
  'objective/sentence-disagrees': (language, text, beside) =>
    withSentence(language, text, fieldsOf(beside)),
  'strategy/tactic-in-disguise': (language, text) => withTitles(language, [text]),
  'strategy/restates-objective': (language, text, beside) => withTitles(language, [text], beside),
  'strategy/duplicate': (language, text, beside) => withTitles(language, [beside, text]),
  'tactic/vague': (language, text) => withActions(language, [text]),
  'tactic/strategy-in-disguise': (language, text) => withActions(language, [text]),
  'tactic/duplicate': (language, text, beside) => withActions(language, [beside, text]),
}

/** The kinds in whose presence the checks that only ask for the kind should speak. */
const misplaced = {
  'objective/activity': [strategy, tactic],
  'strategy/tactic-in-disguise': [tactic],
  'strategy/restates-objective': [objective],
  'tactic/strategy-in-disguise': [objective, strategy],
}

/** The kind among which statements from outside are labelled by id. */
const labelled = { 'objective/several': objective, 'tactic/vague': tactic }

const speaks = (rule, language, text, beside) =>
  checkPlan(places[rule](language, text, beside), { today }).some(
    (finding) => finding.rule === rule,
  )

const ratio = (part, whole) => (whole === 0 ? null : Number((part / whole).toFixed(4)))

const score = (cases) => {
  const spoken = cases.filter((one) => one.spoken)
  const right = spoken.filter(({ fires }) => fires).length
  const wanted = cases.filter(({ fires }) => fires).length
  return {
    cases: cases.length,
    wanted,
    precision: ratio(right, spoken.length),
    recall: ratio(right, wanted),
  }
}

/** Whether each check should speak of statements whose kind is known, and whether it does. */
const byKind = (language, statements) =>
  Object.entries(misplaced).flatMap(([rule, kinds]) =>
    statements
      .filter(({ kind }) => kind >= 0)
      .map(({ text, kind }) => ({
        rule,
        fires: kinds.includes(kind),
        spoken: speaks(rule, language, text),
      })),
  )

/** The same of the statements written to measure with. */
const written = (language) =>
  rows(language).map(([rule, fires, text, beside]) => ({
    rule,
    fires: fires === 'yes',
    spoken: speaks(rule, language, text, beside),
  }))

/** The same of the statements from outside that are labelled by their ids. */
const byId = (language, statements) => {
  const known = new Set(rows('outside').map(([id, rule]) => `${id} ${rule}`))
  return Object.entries(labelled).flatMap(([rule, kind]) =>
    statements
      .filter((one) => one.kind === kind)
      .map(({ id, text }) => ({
        rule,
        fires: known.has(`${id} ${rule}`),
        spoken: speaks(rule, language, text),
      })),
  )
}

const grouped = (cases) =>
  Object.fromEntries(
    Object.keys(places)
      .map((rule) => [rule, cases.filter((one) => one.rule === rule)])
      .filter(([, ofRule]) => ofRule.length > 0)
      .map(([rule, ofRule]) => [rule, score(ofRule)]),
  )

/** Precision and recall of each text check on the repository's own statements. */
export const checksOnHeldBack = (language, statements) =>
  grouped([...byKind(language, statements), ...written(language)])

/** The same on statements in other styles, for the checks that only ask for the kind. */
export const checksOnStyles = (language, statements) => grouped(byKind(language, statements))

/** The same on real statements from outside. */
export const checksOnOutside = (language, statements) =>
  grouped([...byKind(language, statements), ...byId(language, statements)])
