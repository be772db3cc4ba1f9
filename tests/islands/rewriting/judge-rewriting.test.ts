import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { rewritingItem, coverageExercise, threadExercise } from '../../../src/exercise-schemas.ts'
import type { CriterionId, Kind } from '../../../src/islands/rewriting/criterion.ts'
import { judgeRewriting } from '../../../src/islands/rewriting/judge-rewriting.ts'
import { classifyStatement } from '../../../src/plan/index.ts'
import { strings } from '../../../src/strings/strings.ts'
import { lessonFiles } from '../../content/lesson-files.ts'
import { readBank } from '../../fixtures/exercise-bank.ts'

const languages = ['es', 'en'] as const
const today = '2027-01-22'
const strategyLabel = { es: 'Una estrategia', en: 'A strategy' }

const lacks = (kind: Kind, text: string, lang: 'es' | 'en' = 'es'): CriterionId[] =>
  judgeRewriting(kind, text, { lang, today })
    .filter(({ isMet }) => !isMet)
    .map(({ id }) => id)

const judged = (kind: Kind, text: string, missing: CriterionId[], lang: 'es' | 'en' = 'es') =>
  assert.deepEqual(lacks(kind, text, lang), missing, text)

for (const lang of languages) {
  test(`every sentence to begin with lacks something, and no model does, in ${lang}`, async () => {
    for (const { id, kind, start, models } of await readBank(lang, 'rewriting', rewritingItem)) {
      assert.notDeepEqual(lacks(kind, start, lang), [], `${id}: ${start}`)
      for (const model of models) judged(kind, model, [], lang)
    }
  })

  test(`no model is taken for another kind by the reader of statements, in ${lang}`, async () => {
    for (const { kind, models } of await readBank(lang, 'rewriting', rewritingItem))
      for (const model of models) {
        const reading = await classifyStatement(model, lang)
        assert.ok(!reading.sure || reading.kind === kind, model)
      }
  })

  test(`the strategies and objectives of other exercises are taken for good ones, in ${lang}`, async () => {
    const threads = await readBank(lang, 'threads', threadExercise)
    const coverage = await readBank(lang, 'coverage', coverageExercise)
    for (const { objective, strategies } of [...threads, ...coverage]) {
      judged('objective', objective, [], lang)
      for (const { title } of strategies)
        assert.ok(!lacks('strategy', title, lang).includes('path'))
    }
  })
}

test('an objective needs a number, of something, and a quarter', () => {
  judged('objective', '', ['number', 'unit', 'quarter'])
  judged('objective', 'Vender más', ['number', 'unit', 'quarter'])
  judged('objective', 'Vender 22', ['unit', 'quarter'])
  judged('objective', 'Vender 22 tortas', ['quarter'])
  judged('objective', 'Vender 22 tortas en el T2 de 2027', [])
  judged('objective', 'Sell 22 cakes by June 30', [], 'en')
})

test('a percentage alone does not say what is to be reached', () => {
  judged('objective', 'Crecer 20% en T1 2027', ['percentage'])
  judged('objective', 'Aumentar las ventas en un 10 % durante el próximo trimestre', ['percentage'])
  judged('objective', 'Grow sales by 10% next quarter', ['percentage'], 'en')
  judged('objective', 'Facturar 40 millones en el T1 de 2027', ['unit'])
  judged('objective', 'Crecer 10 %: de 80 a 88 clientes en el T1 de 2027', [])
})

test('a number counts even where its verb is not known', () => {
  judged('objective', 'Inscribir a 180 alumnos entre enero y marzo', [])
  judged('objective', 'Rent out 260 cabin nights in Q4 2027', [], 'en')
})

test('an objective is told what is amiss in it', () => {
  judged('objective', 'Llamar a 300 empresas en el T2 de 2027', ['result'])
  judged('objective', 'Call 300 companies this quarter', ['result'], 'en')
  judged('objective', 'Pasar de 180 a 500 clientes en el T2 de 2027', ['realistic'])
  judged('objective', 'Facturar USD 10.000 y sumar 40 clientes nuevos en el T2 de 2027', ['single'])
  judged(
    'objective',
    'Vender 900 paseos en el T3 de 2027 para que todos en la empresa estén contentos y nadie tenga que trabajar los domingos',
    ['short'],
  )
})

test('a tactic says what, how many or how often, and when', () => {
  judged('tactic', '', ['action', 'amount', 'when'])
  judged('tactic', 'Mejorar la página', ['action', 'amount', 'when'])
  judged('tactic', 'Llamar a clientes antiguos', ['amount', 'when'])
  judged('tactic', 'Llamar a 15 clientes antiguos', ['when'])
  judged('tactic', 'Llamar a clientes antiguos cada lunes de julio', [])
  judged('tactic', 'Publicar reseñas del 3 al 7 de mayo', ['amount'])
  judged('tactic', 'Llamar a 15 clientes hasta el viernes', [])
  judged('tactic', 'Post three reels a week in April', [], 'en')
  judged('tactic', 'Post reviews from May 3 to 7', ['amount'], 'en')
  judged('tactic', 'Send 2 emails a week for six weeks', [], 'en')
})

test('a strategy says for whom, and everybody is nobody', () => {
  judged('strategy', 'Vender cenas listas para oficinistas', [])
  judged('strategy', 'Vender cenas para todos', ['audience'])
  judged('strategy', 'Que la gente que sale del metro encuentre la cena lista', [])
  judged('strategy', 'Sell ready-made dinners to office workers', [], 'en')
  judged('strategy', 'Sell dinners to everyone', ['audience'], 'en')
})

test('a strategy says with what, or why it is chosen', () => {
  judged('strategy', 'Para los vecinos', ['reason'])
  judged('strategy', 'pan para los niños', ['reason'])
  judged('strategy', 'Vender a las clínicas', ['reason'])
  judged('strategy', 'Llegar a las clínicas con batas a la medida', [])
  judged('strategy', 'Win small clinics', ['reason'], 'en')
  judged('strategy', 'Llegar a los colegios y escuelas', ['reason'])
  judged('strategy', 'Reach schools and parks', ['reason'], 'en')
  judged('strategy', 'Dress small clinics in uniforms made to measure', [], 'en')
  judged('strategy', 'Reach small clinics with uniforms made to measure', [], 'en')
})

test('a strategy is not the objective again, even where it names a group', () => {
  judged('strategy', 'Vender más a las clínicas', ['reason', 'own'])
  judged('strategy', 'Aumentar las ventas a los restaurantes', ['reason', 'own'])
  judged('strategy', 'Sell more to offices', ['reason', 'own'], 'en')
  judged('strategy', 'Vender más a las clínicas con batas a la medida', [])
})

test('a strategy is no task: nothing to count off, no date, nothing to tick off', () => {
  judged('strategy', 'Visitar 5 oficinas por semana con pan para las familias', ['path'])
  judged('strategy', 'Repartir volantes con un cupón a los vecinos', ['path'])
  judged('strategy', 'Call 50 schools that teach science', ['path'], 'en')
  judged('strategy', 'Hand out flyers with a coupon to the neighbors', ['path'], 'en')
  judged('strategy', 'Llegar a jóvenes con muebles que se arman en 20 minutos', [])
})

for (const lang of languages)
  test(`of the pairs of the lessons, the right strategy is taken for one and the wrong one is not, in ${lang}`, () => {
    const pairs = lessonFiles(lang)
      .flatMap(({ components }) => components)
      .filter(({ attributes: { yesLabel } }) => yesLabel === strategyLabel[lang])
    assert.ok(pairs.length > 0)
    for (const { attributes } of pairs) {
      assert.notDeepEqual(lacks('strategy', attributes.no ?? '', lang), [], attributes.no)
      judged('strategy', attributes.yes ?? '', [], lang)
    }
  })

test('any text is judged, and by criteria that have words in both languages', () => {
  const kinds = fc.constantFrom<Kind>('objective', 'strategy', 'tactic')
  fc.assert(
    fc.property(kinds, fc.constantFrom(...languages), fc.string(), (kind, lang, text) => {
      const words: Partial<Record<CriterionId, string>> =
        strings[lang].lesson.rewriting.kinds[kind].criteria
      for (const { id } of judgeRewriting(kind, text, { lang, today })) assert.ok(words[id])
    }),
  )
})
