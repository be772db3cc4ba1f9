import assert from 'node:assert/strict'
import test from 'node:test'
import {
  checkPlan,
  fixesFor,
  rules,
  type Finding,
  type Language,
  type Check,
  type RuleId,
} from '../../src/plan/index.ts'
import type { CheckWords } from '../../src/strings/check-words.ts'
import { describeFinding, describeFix } from '../../src/strings/describe-finding.ts'
import { checks as en } from '../../src/strings/en/checks.ts'
import { checks as es } from '../../src/strings/es/checks.ts'
import { aPlan, aStrategy, aTactic } from '../fixtures/builders.ts'
import { firing } from '../fixtures/firing.ts'
import { findingsOf } from '../fixtures/says.ts'

const languages: [Language, CheckWords][] = [
  ['es', es],
  ['en', en],
]
const all: readonly Check<RuleId>[] = rules

/** Every text by its path: `rules.tactic/overdue.wrong.one`. */
const textsOf = (words: unknown, path = ''): [string, string][] =>
  typeof words === 'string'
    ? [[path, words]]
    : Object.entries(words ?? {}).flatMap(([name, inner]) =>
        textsOf(inner, path ? `${path}.${name}` : name),
      )

const placesIn = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort()

test('both languages have the same texts, and the same places to fill in each', () => {
  const shape = (words: CheckWords) => textsOf(words).map(([path, text]) => [path, placesIn(text)])
  assert.deepEqual(shape(en), shape(es))
})

test('no text shouts, uses typewriter quotes, or is left blank', () => {
  for (const [language, words] of languages)
    for (const [path, text] of textsOf(words)) {
      assert.doesNotMatch(text, /[!¡"'«»]|\s$|^\s|\s\s/, `${language} ${path}`)
      assert.ok(text, path)
    }
})

test('each sentence ends with a full stop', () => {
  for (const [language, words] of languages)
    for (const [path, text] of textsOf(words.rules))
      assert.match(text, /[^.]\.$/, `${language} ${path}`)
})

const everyFinding: Finding[] = all.flatMap(({ id }) =>
  firing[id].flatMap(({ plan, today }) => findingsOf(id, plan, today)),
)

test('every place in the words of a check is a fact that the check gives', () => {
  for (const { rule, facts } of everyFinding)
    for (const [, words] of languages) {
      const ofRule: unknown = words.rules[rule]
      const ofCase = facts.case ? (ofRule as Record<string, unknown>)[facts.case] : ofRule
      const texts = textsOf(ofCase)
      assert.ok(texts.length >= 2, rule)
      for (const [path, text] of texts)
        for (const name of placesIn(text)) assert.ok(name in facts, `${rule} ${path} {${name}}`)
    }
})

test('every text of every check is said by some finding', () => {
  for (const [language, words] of languages) {
    const said = new Set<string>()
    for (const finding of everyFinding) {
      const { wrong, todo } = describeFinding(finding, words, { language, decimal: 'comma' })
      assert.match(wrong, /^[“\p{Lu}\p{N}].+\.$/u)
      assert.match(todo, /^[“\p{Lu}\p{N}].+\.$/u)
      assert.doesNotMatch(wrong + todo, /[{}]|undefined|NaN|null/)
      said.add(wrong).add(todo)
    }
    const fixedTexts = textsOf(words.rules)
      .map(([, text]) => text)
      .filter((text) => placesIn(text).length === 0)
    for (const text of fixedTexts) assert.ok(said.has(text), text)
  }
})

const says = (
  rule: RuleId,
  plan: ReturnType<typeof aPlan>,
  expected: Record<Language, [wrong: string, todo: string]>,
  today?: string,
) => {
  const [finding] = findingsOf(rule, plan, today)
  assert.ok(finding)
  for (const [language, words] of languages) {
    const decimal = language === 'es' ? 'comma' : 'point'
    const { wrong, todo } = describeFinding(finding, words, { language, decimal })
    const [expectedWrong, expectedTodo] = expected[language]
    assert.equal(wrong.replaceAll('\u00a0', ' '), expectedWrong)
    assert.equal(todo.replaceAll('\u00a0', ' '), expectedTodo)
  }
}

test('a loose tactic is spoken of in its own words', () => {
  says(
    'tactic/loose',
    aPlan({ loose: [aTactic({ id: 'l1', action: ' Campaña paga\nen Facebook ' })] }),
    {
      es: [
        '“Campaña paga en Facebook” no sirve a ninguna estrategia.',
        'Enlázala a la estrategia que ayuda a cumplir, o descártala.',
      ],
      en: [
        '“Campaña paga en Facebook” serves no strategy.',
        'Link it to the strategy it helps, or drop it.',
      ],
    },
  )
})

test('a part without words is spoken of by its place', () => {
  const nameless = aStrategy({
    id: 's2',
    title: '',
    tactics: [aTactic({ id: 't2', action: '', owner: '' })],
  })
  says('tactic/no-owner', aPlan({ strategies: [aStrategy(), nameless] }), {
    es: [
      'Nadie está a cargo de la táctica 1 de la estrategia 2.',
      'Escribe el nombre de una persona: lo que es de todos no lo hace nadie.',
    ],
    en: [
      'Nobody is in charge of tactic 1 of strategy 2.',
      'Write one person’s name: what belongs to everyone gets done by no one.',
    ],
  })
  says('tactic/loose', aPlan({ loose: [aTactic({ id: 'l1', action: '' })] }), {
    es: [
      'La táctica suelta 1 no sirve a ninguna estrategia.',
      'Enlázala a la estrategia que ayuda a cumplir, o descártala.',
    ],
    en: ['Loose tactic 1 serves no strategy.', 'Link it to the strategy it helps, or drop it.'],
  })
})

test('amounts are written in the style of the plan', () => {
  const plan = aPlan({
    strategies: [aStrategy({ contribution: { kind: 'typed', amount: 105_000.5 } })],
  })
  says('strategy/coverage', plan, {
    es: [
      'Lo previsto suma USD 105.000,5 y hacen falta USD 120.000.',
      'Faltan USD 14.999,5: sube un aporte que puedas sostener o añade una estrategia.',
    ],
    en: [
      'What you expect adds up to USD 105,000.5, and you need USD 120,000.',
      'You’re USD 14,999.5 short: raise a contribution you can stand behind, or add a strategy.',
    ],
  })
})

test('one day late is yesterday, more are counted', () => {
  const todo = {
    es: 'Márcala como hecha, ponle otra fecha o descártala.',
    en: 'Mark it as done, give it another date, or drop it.',
  }
  says(
    'tactic/overdue',
    aPlan(),
    {
      es: [
        '“Visitar 5 oficinas por semana con degustación” debía terminar ayer, 5 mar 2027, y no está hecha.',
        todo.es,
      ],
      en: [
        '“Visitar 5 oficinas por semana con degustación” was due yesterday, 5 Mar 2027, and isn’t done.',
        todo.en,
      ],
    },
    '2027-03-06',
  )
  says(
    'tactic/overdue',
    aPlan(),
    {
      es: [
        '“Visitar 5 oficinas por semana con degustación” debía terminar hace 5 días, el 5 mar 2027, y no está hecha.',
        todo.es,
      ],
      en: [
        '“Visitar 5 oficinas por semana con degustación” was due 5 days ago, on 5 Mar 2027, and isn’t done.',
        todo.en,
      ],
    },
    '2027-03-10',
  )
})

test('a long text is cut, without breaking an emoji', () => {
  const [finding] = findingsOf(
    'tactic/loose',
    aPlan({ loose: [aTactic({ action: '🍞'.repeat(200) })] }),
  )
  assert.ok(finding)
  const { wrong } = describeFinding(finding, es, { language: 'es', decimal: 'comma' })
  assert.equal(wrong, `“${'🍞'.repeat(90)}…” no sirve a ninguna estrategia.`)
})

test('fixes say what the click will do', () => {
  const plan = aPlan({
    quarter: null,
    strategies: [
      aStrategy({ tactics: [aTactic({ start: '2027-03-06' })] }),
      aStrategy({ id: 's2', title: '', tactics: [] }),
    ],
    loose: [aTactic({ id: 'l1' })],
  })
  const inQuarter = aPlan({
    strategies: [aStrategy({ tactics: [aTactic({ due: '2027-04-09' })] })],
  })
  const today = '2026-12-20'
  const labels = (language: Language, words: CheckWords) =>
    [plan, inQuarter].flatMap((each) =>
      checkPlan(each, { today }).flatMap((finding) =>
        fixesFor(each, finding, { today }).map((fix) =>
          describeFix(fix, words, { language, decimal: 'comma' }),
        ),
      ),
    )
  assert.deepEqual(labels('es', es), [
    'Usar el T4 de 2026',
    'Usar el T1 de 2027',
    'Intercambiar las fechas',
    'Enlazar a “Vender desayunos a las oficinas del centro”',
    'Enlazar a la estrategia 2',
    'Terminar el 31 mar 2027',
  ])
  assert.deepEqual(labels('en', en), [
    'Use Q4 2026',
    'Use Q1 2027',
    'Swap the dates',
    'Link to “Vender desayunos a las oficinas del centro”',
    'Link to strategy 2',
    'Make it due on 31 Mar 2027',
  ])
})
