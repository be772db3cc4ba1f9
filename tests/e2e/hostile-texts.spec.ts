import { encodePlan } from '../../src/link/index.ts'
import { parsePlan } from '../../src/plan/index.ts'
import { aPlan, aStrategy, aTactic } from '../fixtures/builders.ts'
import { expect, test } from './fixture.ts'
import { WorkbookPage } from './workbook-page.ts'

/** Texts that would do something, or look like another, wherever they are not taken as text alone. */
const hostile = [
  '<img src=x onerror="window.hit=1"><script>window.hit=1</script>',
  '"><svg onload=window.hit=1>',
  '<a href="javascript:window.hit=1">x</a> javascript:window.hit=1',
  '</textarea></title></style><iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '{{constructor.constructor("window.hit=1")()}} ${window.hit=1}',
  'a\u202Egnp.exe\u202C b\u2066c\u2069 d\u200Be\u200Df\uFEFFg',
]
const all = hostile.join(' ')

const plan = aPlan({
  title: all,
  objective: { sentence: all, metric: 'other', metricName: all, unit: all, owner: all },
  strategies: [
    aStrategy({
      title: all,
      audience: all,
      reason: all,
      owner: all,
      measure: { name: all, unit: all, baseline: 0, target: 20 },
      tactics: [
        aTactic({
          action: all,
          channel: all,
          owner: all,
          frequency: all,
          measure: { name: all, unit: all, target: 60 },
        }),
      ],
    }),
  ],
  loose: [aTactic({ id: 'l1', action: all })],
  checkIns: [{ id: 'c1', date: '2027-01-15', amounts: [], note: all }],
  decisions: [{ id: 'd1', date: '2027-02-01', strategy: 's1', choice: 'keep', reason: all }],
  comments: [{ id: 'm1', author: all, date: '2027-01-20', part: 's1', text: all, resolved: false }],
})

test(
  'texts that look like code are texts in a shared plan, in the workbook and in its map',
  { tag: '@phone' },
  async ({ page }) => {
    const { words } = new WorkbookPage(page)
    if (!parsePlan(plan).ok) throw new Error('not a plan')
    await page.goto(`plan/#${await encodePlan(plan, { sender: hostile[0] })}`)
    const view = page.locator('.plan-view')
    await expect(view).toBeVisible()
    const expectInert = async () => {
      expect(await page.evaluate(() => 'hit' in window)).toBe(false)
      await expect(
        page.locator(':is(.shared, .workbook) :is(img, script, iframe, a[href^="javascript:" i])'),
      ).toHaveCount(0)
    }
    for (const text of hostile) await expect(view).toContainText(text)
    await expect(page.locator('.shared-by')).toContainText('<img src=x')
    await expectInert()

    await page.getByRole('button', { name: words.shared.save }).click()
    await expect(page.locator('.workbook .node.tactic[data-part]')).toHaveCount(2)
    await expectInert()
    await page.getByRole('button', { name: words.views.names.map, exact: true }).click()
    await expect(page.locator('.map svg[role="tree"]')).toContainText('<img')
    await expectInert()

    await page.getByRole('button', { name: words.workbook.bar.share }).click()
    const whatsApp = page.getByRole('link', { name: words.share.whatsApp })
    const sent = new URL((await whatsApp.getAttribute('href')) ?? '')
    expect(sent.origin).toBe('https://wa.me')
    expect(sent.searchParams.get('text')).toContain(hostile[0])
    expect([...sent.searchParams.keys()]).toEqual(['text'])
    await expectInert()
  },
)
