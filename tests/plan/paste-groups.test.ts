import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findGroups } from '../../src/plan/grouping/find-groups.ts'
import { headedGroups } from '../../src/plan/grouping/headed-groups.ts'
import { proposeGroups } from '../../src/plan/grouping/propose-groups.ts'
import { emptyStrategy, emptyTactic } from '../../src/plan/new-plan.ts'
import { aPlan } from '../fixtures/builders.ts'

const tacticsOf = (actions: readonly string[]) =>
  actions.map((action, index) => emptyTactic(`t${index}`, action))

const strategiesOf = (titles: readonly string[]) =>
  titles.map((title, index) => emptyStrategy(`s${index}`, title))

/** The groups of a list, each as what binds it, its words and the places of its tactics. */
const groups = (
  language: 'es' | 'en',
  actions: readonly string[],
  titles: readonly string[],
  expected: string[],
) => {
  assert.deepEqual(
    proposeGroups(tacticsOf(actions), strategiesOf(titles), language).map(
      ({ bond, words, tactics, strategy }) =>
        [bond, words.join('+'), tactics.join(' '), strategy ?? ''].join(' | ').trim(),
    ),
    expected,
  )
}

test('tactics for the same audience are a group, whatever the accents and the number', () => {
  groups(
    'es',
    ['llamar a 20 oficinas', 'volantes', 'degustación en la OFÍCINA de Ana'],
    [],
    ['audience | oficinas | t0 t2 |'],
  )
  groups(
    'en',
    ['call 20 hotels', 'flyers', 'tasting at a hotel'],
    [],
    ['audience | hotels | t0 t2 |'],
  )
})

test('an occasion or two words of a subject bind, one general word does not', () => {
  groups('es', ['cajas de navidad', 'correo de Navidad'], [], ['occasion | navidad | t0 t1 |'])
  groups(
    'es',
    ['muestras de pan de queso', 'receta con pan de queso', 'pan para perros'],
    [],
    ['subject | queso+pan | t0 t1 |'],
  )
  groups('es', ['publicar promociones nuevas', 'enviar promociones a clientes nuevos'], [], [])
  groups('en', ['post new photos every week', 'send new photos to customers'], [], [])
})

test('a channel binds three tactics, not two', () => {
  groups('es', ['recetas en instagram', 'pauta en Instagram'], [], [])
  groups(
    'es',
    ['recetas en instagram', 'pauta en Instagram', 'reels de instagram'],
    [],
    ['channel | instagram | t0 t1 t2 |'],
  )
})

test('tactics that take up the words of one strategy are offered to it, first', () => {
  groups(
    'es',
    ['visitar hoteles', 'menú para hotel', 'llamar oficinas', 'desayuno en oficinas'],
    ['Vender a las oficinas del centro', 'Ganar clientes nuevos'],
    ['strategy | oficinas | t2 t3 | s0', 'audience | hoteles | t0 t1 |'],
  )
  groups(
    'es',
    ['llamar oficinas', 'visitar oficinas'],
    ['Oficinas del norte', 'Oficinas del sur'],
    ['audience | oficinas | t0 t1 |'],
  )
})

test('what half of a longer list speaks of is the business and binds nothing', () => {
  const hotels = ['llamar', 'visitar', 'escribir', 'volver', 'ir', 'cotizar'].map(
    (verb) => `${verb} hoteles`,
  )
  groups('es', [...hotels, 'feria de marzo'], [], [])
})

test('the names of those who do the work bind nothing', () => {
  const tactics = [
    { ...emptyTactic('t0', 'reunión con Oficina'), owner: 'Oficina' },
    emptyTactic('t1', 'pedirle a oficina los precios'),
  ]
  assert.deepEqual(proposeGroups(tactics, [], 'es'), [])
})

test('what stood under one heading is a group, for the strategy that bears its name', () => {
  const pasted = [
    { id: 'a', under: 'Hoteles' },
    { id: 'b', under: 'hoteles' },
    { id: 'c', under: 'Oficinas' },
    { id: 'd' },
  ]
  assert.deepEqual(headedGroups(pasted, strategiesOf(['Ferias', 'HOTELES'])), [
    { tactics: ['a', 'b'], bond: 'heading', words: ['hoteles'], strategy: 's1' },
  ])
  assert.deepEqual(headedGroups(pasted.slice(0, 2), []), [])
})

test('of a pasted list only its own tactics are grouped, of the tray all that are not dropped', () => {
  const loose = tacticsOf(['llamar hoteles', 'visitar hoteles', 'escribir a hoteles'])
  const plan = aPlan({ strategies: [], loose })
  assert.deepEqual(
    findGroups(plan, [{ id: 't0' }, { id: 't2' }]).map(({ tactics }) => tactics),
    [['t0', 't2']],
  )
  const dropped = loose.map((each) => (each.id === 't1' ? { ...each, state: 'dropped' } : each))
  assert.deepEqual(
    findGroups({ ...plan, loose: dropped as typeof loose }, null).map(({ tactics }) => tactics),
    [['t0', 't2']],
  )
})

const aWord = fc.constantFrom(
  ...'oficinas hoteles hotel navidad feria instagram pan integral queso visitar llamar nuevo de en café colegios'.split(
    ' ',
  ),
)
const aText = fc.oneof(
  fc.array(aWord, { maxLength: 5 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 30 }),
)

test('each tactic is in one group at most, no group has one, nothing is invented, the order stays', () => {
  fc.assert(
    fc.property(
      fc.array(aText, { maxLength: 14 }),
      fc.array(aText, { maxLength: 4 }),
      fc.constantFrom('es', 'en'),
      (actions, titles, language) => {
        const tactics = tacticsOf(actions)
        const strategies = strategiesOf(titles)
        const found = proposeGroups(tactics, strategies, language)
        const members = found.flatMap((group) => group.tactics)
        assert.equal(new Set(members).size, members.length)
        const said = [...actions, ...titles].join('\n')
        for (const group of found) {
          assert.ok(group.tactics.length > 1)
          assert.ok(group.words.length > 0 && group.words.every((word) => said.includes(word)))
          const places = group.tactics.map((id) => tactics.findIndex((each) => each.id === id))
          assert.deepEqual(
            places,
            places.toSorted((one, other) => one - other),
          )
          assert.ok(places.every((place) => place >= 0))
          assert.ok(group.strategy === null || strategies.some(({ id }) => id === group.strategy))
        }
        assert.deepEqual(proposeGroups(tactics, strategies, language), found)
      },
    ),
  )
})
