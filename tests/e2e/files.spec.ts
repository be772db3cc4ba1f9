import { existsSync, readFileSync } from 'node:fs'
import { parsePlan, type Plan } from '../../src/plan/index.ts'
import { emptyPlan, emptyStrategy, emptyTactic } from '../../src/plan/new-plan.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

interface PublishedPlan {
  lang: 'es' | 'en'
  objective: string
  strategies: {
    title: string
    metric?: string
    tactics: { title: string; metric?: string; when?: string }[]
  }[]
}

const asPlan = ({ lang, objective, strategies }: PublishedPlan, index: number): Plan => {
  const plan = emptyPlan(`published${index}`, {
    language: lang,
    decimal: lang === 'es' ? 'comma' : 'point',
    today: '2026-12-15',
  })
  return {
    ...plan,
    objective: { ...plan.objective, sentence: objective },
    strategies: strategies.map(({ title, metric = '', tactics }, at) => ({
      ...emptyStrategy(`s${at}`, title),
      measure: { name: metric, unit: '', baseline: null, target: null },
      tactics: tactics.map((tactic, place) => ({
        ...emptyTactic(`s${at}t${place}`, tactic.title),
        measure: { name: tactic.metric ?? '', unit: '', target: null },
        frequency: tactic.when ?? '',
      })),
    })),
  }
}

// Published plans stand outside the repository; a checkout without them tries the example alone.
const published = new URL('../../../shared/data/real-plans.jsonl', import.meta.url)
const publishedPlans = existsSync(published)
  ? readFileSync(published, 'utf8')
      .trim()
      .split('\n')
      .map((line, index) => asPlan(JSON.parse(line) as PublishedPlan, index))
  : []
const example = parsePlan(
  JSON.parse(
    readFileSync(new URL('../../content/examples/launch.es.json', import.meta.url), 'utf8'),
  ),
)
const plans = [...(example.ok ? [example.plan] : []), ...publishedPlans]

test('every published plan opens as a file, is checked, shared, and comes out of its link the same', async ({
  page,
}) => {
  test.slow()
  for (const plan of plans) {
    const workbook = new WorkbookPage(page, plan.language)
    await workbook.open()
    await expect(page.locator('.workbook')).toBeVisible()
    await workbook.openFile('plan.json', JSON.stringify(plan))
    await expect(workbook.sentence).toHaveValue(plan.objective.sentence)
    await expect(page.locator('.thread > li > section.strategy')).toHaveCount(
      plan.strategies.length,
    )
    const link = await workbook.shareLink()

    const decoded = await page.evaluate(
      () =>
        JSON.parse(
          localStorage.getItem(`kmora:plan:${localStorage.getItem('kmora:open')}`) ?? '',
        ) as { plan: Plan },
    )
    await page.goto(link)
    await expect(page.locator('.plan-view [data-part]')).toHaveCount(
      1 + plan.strategies.reduce((sum, each) => sum + 1 + each.tactics.length, plan.loose.length),
    )
    expect({ ...decoded.plan, updated: plan.updated }).toEqual(plan)
  }
})

test('a downloaded plan opens again as the same plan', async ({ page }) => {
  const workbook = new WorkbookPage(page)
  const { workbook: words } = workbook.words
  await workbook.open()
  await workbook.openFile('plan.json', JSON.stringify(plans[0]))
  await expect(workbook.sentence).not.toHaveValue('')
  await page.getByRole('button', { name: words.bar.plans, exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.plans.download }).click(),
  ])
  const file = parsePlan(JSON.parse(readFileSync(await download.path(), 'utf8')))
  expect(file.ok && file.plan).toEqual(plans[0])
})

const broken = [
  ['an empty file', '', 'not-json'],
  ['a picture', '\u0089PNG\r\n', 'not-json'],
  ['another JSON file', '{"name":"other"}', 'not-json'],
  ['a cut plan', JSON.stringify(plans[0]).slice(0, 900), 'not-json'],
  ['a plan with a wrong date', JSON.stringify({ ...plans[0], created: 'ayer' }), 'invalid'],
  ['a plan of a newer version', '{"format":"kmora-plan","version":99}', 'newer-version'],
] as const

for (const lang of ['es', 'en'] as const)
  test(`a file that is no plan gets a clear sentence and changes nothing, ${lang}`, async ({
    page,
  }) => {
    const workbook = new WorkbookPage(page, lang)
    const { planFile } = workbook.words.opening
    await workbook.open('#objective')
    await workbook.sentence.fill('120.000')
    for (const [name, content, reason] of broken) {
      await workbook.openFile('plan.json', content)
      const [said = ''] = planFile[reason].split('{')
      await expect(workbook.dialog, name).toContainText(said)
      await page.keyboard.press('Escape')
      await expect(workbook.sentence).toHaveValue('120.000')
    }
  })

for (const lang of ['es', 'en'] as const)
  test(
    `all plans go into one file, and come back from it where they are gone, in ${lang}`,
    { tag: lang === 'es' ? '@phone' : '@desktop' },
    async ({ page, browser, baseURL }) => {
      const workbook = new WorkbookPage(page, lang)
      const { bar, plans } = workbook.words.workbook
      await workbook.open('#objective')
      await workbook.sentence.fill('100')
      await page.getByRole('button', { name: bar.plans }).click()
      await page.getByRole('button', { name: plans.create }).click()
      await workbook.sentence.fill('200')
      await page.getByRole('button', { name: bar.plans }).click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: plans.backup }).click(),
      ])
      const backup = readFileSync(await download.path(), 'utf8')

      const context = await browser.newContext({ ...(baseURL && { baseURL }) })
      const elsewhere = await context.newPage()
      const other = new WorkbookPage(elsewhere, lang)
      await other.open()
      await elsewhere.locator('#open-plan').waitFor({ state: 'attached' })
      await other.openFile('kmora.json', backup)
      const { backup: words } = other.words.opening
      await expect(other.dialog.getByText(words.fates.new)).toHaveCount(2)
      await expectNoAxeViolations(elsewhere)
      await other.dialog
        .getByRole('button', { name: words.add.other.replace('{count}', '2') })
        .click()
      await expect(other.sentence).toHaveValue(/[12]00/)
      await elsewhere.getByRole('button', { name: bar.plans }).click()
      await expect(other.dialog.locator('.plan-line')).toHaveCount(2)
      await context.close()
    },
  )
