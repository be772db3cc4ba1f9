import { checkPlan, classifyStatement, parsePlan } from '../../src/plan/index.ts'
import { aLargePlan } from '../latency/large-plan.mjs'
import { rounded, timed } from './figures.mjs'

const today = '2027-02-20'

const aPlan = (strategies, tactics) => {
  const result = parsePlan(aLargePlan(strategies, tactics))
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.plan
}

const statements = [
  ['Facturar USD 120.000 en el T1 de 2027', 'es'],
  ['Vender desayunos a las oficinas del centro', 'es'],
  ['Llamar a 20 clientes por semana', 'es'],
  ['Win 40 new wholesale customers by June', 'en'],
  ['Reach the hotels that have no laundry of their own', 'en'],
  ['Post three photos a week', 'en'],
]

/** How long all checks of a plan take, and how many statements are read in a second. */
export const benchChecks = async () => {
  const checks = []
  for (const [strategies, tactics] of [
    [2, 5],
    [12, 10],
    [12, 30],
  ]) {
    const plan = aPlan(strategies, tactics)
    const figures = await timed(() => checkPlan(plan, { today }))
    checks.push({ tactics: strategies * tactics, ...figures })
  }
  const round = async () => {
    for (const [text, lang] of statements) await classifyStatement(text, lang)
  }
  const { median } = await timed(async () => {
    for (let times = 0; times < 50; times++) await round()
  })
  const aSecond = rounded((50 * statements.length * 1000) / median, 0)
  return { checks, statements: [{ 'read in a second': aSecond }] }
}
