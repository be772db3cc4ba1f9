import assert from 'node:assert/strict'
import test from 'node:test'
import { checkPlan, fixesFor, type Plan } from '../../../src/plan/index.ts'
import { aPlan, aStrategy, aTactic, strategies } from '../../fixtures/builders.ts'
import { findingsOf, says, saysWith } from '../../fixtures/says.ts'

const today = '2026-12-20'

const withSentence = (sentence: string, objective = {}) =>
  aPlan({ objective: { sentence, ...objective } })
const withTitle = (title: string) => aPlan({ strategies: [aStrategy({ title })] })
const withAction = (action: string, fields: Partial<Plan> = {}) =>
  aPlan({ strategies: [aStrategy({ tactics: [aTactic({ action })] })], ...fields })
const withActions = (...actions: string[]) =>
  aPlan({
    strategies: [
      aStrategy({ tactics: actions.map((action, index) => aTactic({ id: `t${index}`, action })) }),
    ],
  })

test('objective/several speaks of two results, and not of one with its details', () => {
  says('objective/several', withSentence('Facturar USD 120.000 y abrir 3 tiendas nuevas'), [])
  says(
    'objective/several',
    withSentence('Aumentar las ventas un 10 % y reducir las devoluciones'),
    ['objective'],
  )
  says('objective/several', withSentence('Vender 1.200 tortas y facturar USD 30.000'), [
    'objective',
  ])
  says('objective/several', withSentence('Facturar USD 120.000 en enero, febrero y marzo'), [])
})

test('objective/sentence-disagrees speaks when sentence and fields give other numbers', () => {
  const rule = 'objective/sentence-disagrees'
  says(rule, withSentence('Facturar USD 120.000 en el T1 de 2027'), [])
  saysWith(rule, withSentence('Facturar USD 150.000 en el T1 de 2027'), {
    case: 'target',
    said: { amount: 150_000, unit: 'USD' },
    held: { amount: 120_000, unit: 'USD' },
  })
  saysWith(rule, withSentence('Facturar MXN 120.000 en el T1'), { case: 'unit' })
  saysWith(rule, withSentence('Facturar USD 120.000 en el T2 de 2027'), {
    case: 'quarter',
    number: 2,
    year: '2027',
  })
})

test('objective/sentence-disagrees works a change out on the baseline, as people round it', () => {
  const rule = 'objective/sentence-disagrees'
  const grow = (target: number) =>
    withSentence('Aumentar la facturación un 20 % en el T1', { baseline: 98_000, target })
  says(rule, grow(117_600), [])
  says(rule, grow(118_000), [])
  says(rule, grow(130_000), ['objective'])
})

test('one tap puts what the sentence says into the fields', () => {
  for (const sentence of [
    'Facturar USD 150.000 en el T1',
    'Facturar USD 120.000 en el T2 de 2027',
  ]) {
    const plan = withSentence(sentence)
    const [finding] = findingsOf('objective/sentence-disagrees', plan)
    assert.ok(finding)
    const [fix, ...others] = fixesFor(plan, finding, { today })
    assert.ok(fix)
    assert.deepEqual(others, [])
    says('objective/sentence-disagrees', fix.apply(plan), [])
  }
})

test('objective/activity and its like say by which words, as typed', () => {
  saysWith('objective/activity', withSentence('Visitar 20 oficinas cada semana'), {
    case: 'tactic',
  })
  says('objective/activity', withSentence('Facturar 30 mil soles'), [])
  const [finding] = findingsOf(
    'strategy/tactic-in-disguise',
    withTitle('Publicar tres fotos por semana en Instagram'),
  )
  const { words } = finding?.facts ?? {}
  assert.ok(typeof words === 'object' && 'words' in words && words.words.length > 0)
  for (const word of words.words)
    assert.ok('Publicar tres fotos por semana en Instagram'.includes(word), word)
})

test('strategy/restates-objective speaks of the objective in other words, and not of a way to it', () => {
  const rule = 'strategy/restates-objective'
  saysWith(rule, withTitle('Facturar los USD 120.000 del T1'), { case: 'again' })
  says(rule, withTitle('Vender desayunos a las oficinas del centro'), [])
})

test('a duplicate is told once, of the later one, whatever its accents, order and inflection', () => {
  says('tactic/duplicate', withActions('Llamar a clientes', 'Llamadas a los clientes'), ['t1'])
  says('tactic/duplicate', withActions('Visitar 10 oficinas', 'Visitar 20 oficinas'), [])
  says('tactic/duplicate', withActions('Publicación en redes', 'publicacion, en redes'), ['t1'])
  says('tactic/duplicate', withActions('Enviar correos', 'Leer correos'), [])
  says('strategy/duplicate', aPlan({ strategies: strategies(3, { title: 'Llegar a oficinas' }) }), [
    's2',
    's3',
  ])
})

test('tactic/vague wants a verb and an object, and lets pieces and pages be', () => {
  const rule = 'tactic/vague'
  for (const vague of [
    'Instagram',
    'Facebook e Instagram',
    'Mejorar las redes',
    'Llamar',
    'publicidad',
  ])
    says(rule, withAction(vague), ['t1'])
  for (const concrete of [
    'Visitar oficinas',
    'Repartir 200 volantes',
    'Sorteo de una torta',
    'Publicar fotos en Instagram',
    'Crear la página web',
    'Landing page',
    'Capacitar al equipo de ventas',
  ])
    says(rule, withAction(concrete), [])
})

test('texts are read in the plan’s language', () => {
  const english = { language: 'en' } as const
  says('tactic/vague', withAction('Improve social media', english), ['t1'])
  says('tactic/vague', withAction('Call ten offices a week', english), [])
  const plan = { ...withActions('Call the clients', 'Calling clients'), ...english }
  says('tactic/duplicate', plan, ['t1'])
})

test('a finished tactic is not told to be something else', () => {
  const plan = aPlan({
    strategies: [
      aStrategy({
        tactics: [aTactic({ action: 'Diferenciarnos por la calidad', state: 'done' })],
      }),
    ],
  })
  says('tactic/strategy-in-disguise', plan, [])
})

test('what stands at the wrong level can be moved by one tap where nothing is lost', () => {
  const plan = aPlan({
    loose: [
      {
        ...aTactic({ id: 'l1', action: 'Diferenciarnos por la calidad y el servicio' }),
        channel: '',
        start: null,
        due: null,
      },
    ],
  })
  const finding = checkPlan(plan, { today }).find(
    ({ rule }) => rule === 'tactic/strategy-in-disguise',
  )
  assert.ok(finding)
  const [fix] = fixesFor(plan, finding, { today })
  assert.equal(fix?.kind, 'make-strategy')
  assert.equal(
    fix.apply(plan).strategies.at(-1)?.title,
    'Diferenciarnos por la calidad y el servicio',
  )
})
