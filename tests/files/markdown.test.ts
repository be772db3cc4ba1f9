import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { toString } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import type { Plan } from '../../src/plan/index.ts'
import { planMarkdown } from '../../src/files/markdown.ts'
import { oneLine } from '../../src/files/one-line.ts'
import { planOutline } from '../../src/files/plan-outline.ts'
import { strings } from '../../src/strings/strings.ts'
import { arbitraryPlan } from '../fixtures/arbitrary-plan.ts'
import { aPlan, aStrategy, aTactic } from '../fixtures/builders.ts'

const es = strings.es.files

interface Node {
  type: string
  children?: Node[]
}

const parsed = (markdown: string) => remark().use(remarkGfm).parse(markdown) as Node

const typesIn = (node: Node): string[] => [node.type, ...(node.children ?? []).flatMap(typesIn)]

/** The texts of the nodes of a type, as another program reads them. */
const textsOf = (node: Node, type: string): string[] =>
  node.type === type
    ? [toString(node)]
    : (node.children ?? []).flatMap((child) => textsOf(child, type))

const written = (plan: Plan) => parsed(planMarkdown(plan, es, 'es'))

const typical = aPlan({
  strategies: [
    aStrategy({
      contribution: { kind: 'typed', amount: 60_000 },
      tactics: [aTactic({ amountDone: 12 })],
    }),
  ],
  loose: [aTactic({ id: 'l1', action: 'Llamar', start: null, due: null })],
})

test('a plan is a document of headings, lists and tables', () =>
  assert.equal(
    planMarkdown(typical, es, 'es'),
    `# Panadería La Espiga · T1 2027

## Objetivo

Facturar USD 120.000 en el T1 de 2027

- **Meta:** USD 120.000
- **Línea base:** USD 98.000, el mismo trimestre del año pasado

## 1. Vender desayunos a las oficinas del centro

- **A quién llega:** oficinas de más de 20 personas
- **Por qué debería funcionar:** nadie más entrega antes de las ocho
- **Se mide con:** contratos firmados 0 → 20
- **Aporte al objetivo:** USD 60.000

| Táctica | Cantidad | Fechas | Responsable | Canal | Estado |
| --- | --- | --- | --- | --- | --- |
| Visitar 5 oficinas por semana con degustación | 12 de 60 visitas | 11 ene → 5 mar | Luisa | Visitas | Por hacer |

## Tácticas sueltas

| Táctica | Cantidad | Fechas | Responsable | Canal | Estado |
| --- | --- | --- | --- | --- | --- |
| Llamar | 60 visitas |  | Luisa | Visitas | Por hacer |
`,
  ))

test('a plan in English says so', () => {
  const markdown = planMarkdown(aPlan({ decimal: 'point', language: 'en' }), strings.en.files, 'en')
  assert.match(markdown, /^- \*\*Target:\*\* USD 120,000$/m)
  assert.match(markdown, /60 visitas \| 11 Jan → 5 Mar \| Luisa \| Visitas \| To do/)
})

/** What a document of plan texts may consist of. */
const allowed = new Set(
  'root heading text paragraph list listItem strong table tableRow tableCell link'.split(' '),
)

const assertReadsBack = (plan: Plan) => {
  const tree = written(plan)
  const outline = planOutline(plan, es, 'es')
  const { strategies, loose } = outline
  for (const type of typesIn(tree)) assert.ok(allowed.has(type), type)
  assert.deepEqual(textsOf(tree, 'heading'), [
    [outline.title, outline.quarter].filter(Boolean).join(' · '),
    es.objective.heading,
    ...strategies.map(({ title }, index) => `${index + 1}. ${title}`),
    ...(loose.length > 0 ? [es.tray] : []),
  ])
  assert.deepEqual(
    textsOf(tree, 'listItem'),
    [outline.objective, ...strategies].flatMap(({ facts }) =>
      facts.map(({ label, text }) => `${label}: ${text}`),
    ),
  )
  const tactics = [...strategies.flatMap((strategy) => strategy.tactics), ...loose]
  const cells = textsOf(tree, 'tableCell').filter((_cell, index) => index % 6 === 0)
  assert.deepEqual(
    cells.filter((cell) => cell !== es.columns.action),
    tactics.map(({ action }) => action).filter((action) => action !== es.columns.action),
  )
}

test('any plan is read back by another program: no text of it is markup', () => {
  fc.assert(fc.property(arbitraryPlan(), assertReadsBack), { numRuns: 150 })
})

test('markup in the texts is text', () => {
  for (const text of [
    '# no heading #',
    '- no item',
    '1. no item',
    '2) no item',
    '> no quote',
    '*no* _emphasis_ **no** ~~strike~~ `code`',
    '[no](javascript:alert(1)) ![image](x) [x]: y',
    '<b>no</b> <!-- --> <script>',
    '&amp; &#65; &copy',
    'a | b \\| c \\',
    '---',
    '===',
    '| --- |',
    ':--',
    '[^1] [x] $x$',
    'line\n\n    code\n```\nfence',
    'https://example.org/a_b?c=d&e;f#g_h, www.example.org/a_b y ana_b@example.org',
    'http://_a_ http://**x** <http://x|y>',
    '\u202Eabc\u202C \u200B',
    'mi_archivo_final',
    'e\u0301',
  ]) {
    const tactic = aTactic({ action: text, owner: text, channel: text })
    assertReadsBack(
      aPlan({
        title: text,
        objective: { sentence: text, owner: text, unit: text },
        strategies: [aStrategy({ title: text, audience: text, tactics: [tactic] })],
        loose: [{ ...tactic, id: 'l1' }],
      }),
    )
    assert.equal(
      textsOf(written(aPlan({ objective: { sentence: text } })), 'paragraph')[0],
      oneLine(text),
    )
  }
})
