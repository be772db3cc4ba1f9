import { atom, type ReadableAtom } from 'nanostores'
import { parsePlan, type Decimal, type Language, type Plan, type Quarter } from '../plan/index.ts'
import { emptyPlan } from '../plan/new-plan.ts'
import { browserEnvironment } from './browser-environment.ts'
import type { EditName } from './edit-name.ts'
import type { Environment } from './environment.ts'

export type SaveState =
  | { state: 'empty' }
  | { state: 'saving' }
  | { state: 'saved'; at: Date }
  | { state: 'not-saved'; reason: 'full' | 'forbidden' | 'failed' }
  | { state: 'read-only'; reason: 'newer-version' }

/** A plan of the library, in a line. */
export interface ListedPlan {
  id: string
  title: string
  quarter: Quarter | null
  /** Plain date of the last change. */
  updated: string
  savedAt: Date
}

export type BootState = 'waiting' | 'ready' | 'no-storage'

export interface StartOptions {
  language?: Language
  decimal?: Decimal
}

export interface Desk {
  $plan: ReadableAtom<Plan | null>
  $boot: ReadableAtom<BootState>
  $saved: ReadableAtom<SaveState>
  $history: ReadableAtom<{ undo: EditName | null; redo: EditName | null }>
  $otherTab: ReadableAtom<boolean>
  $setAside: ReadableAtom<readonly { key: string; text: string }[]>
  $conflict: ReadableAtom<{ kept: string } | null>
  $plans: ReadableAtom<readonly ListedPlan[]>
  $openId: ReadableAtom<string | null>
  startWorkbook(environment?: Environment, options?: StartOptions): Promise<void>
  edit(name: EditName, change: (plan: Plan) => Plan, options?: { merge?: string }): void
  undo(): void
  redo(): void
  createPlan(plan: Plan): void
  openPlan(id: string): void
  deletePlan(id: string): void
  restorePlan(id: string): void
  dismissConflict(): void
}

export const createDesk = (): Desk => {
  const $plan = atom<Plan | null>(null)
  const $boot = atom<BootState>('waiting')
  const $saved = atom<SaveState>({ state: 'empty' })
  const $history = atom<{ undo: EditName | null; redo: EditName | null }>({
    undo: null,
    redo: null,
  })
  const $otherTab = atom(false)
  const $setAside = atom<readonly { key: string; text: string }[]>([])
  const $conflict = atom<{ kept: string } | null>(null)
  const $plans = atom<readonly ListedPlan[]>([])
  const $openId = atom<string | null>(null)
  const plans = new Map<string, Plan>()
  const past: { name: EditName; plan: Plan }[] = []
  const future: { name: EditName; plan: Plan }[] = []
  let environment: Environment | undefined
  let options: StartOptions = {}

  const list = () =>
    $plans.set(
      [...plans.values()].map(({ id, title, quarter, updated }) => ({
        id,
        title,
        quarter,
        updated,
        savedAt: new Date(),
      })),
    )

  const save = (plan: Plan) => {
    plans.set(plan.id, plan)
    $plan.set(plan)
    environment?.local.setItem(`kmora:plan:${plan.id}`, JSON.stringify({ plan }))
    $saved.set({ state: 'saved', at: new Date() })
    $history.set({ undo: past.at(-1)?.name ?? null, redo: future.at(-1)?.name ?? null })
    list()
  }

  const openPlan = (id: string) => {
    $plan.set(plans.get(id) ?? null)
    $openId.set(id)
    environment?.local.setItem('kmora:open', id)
  }

  const start = () => {
    if (environment) return environment
    environment = browserEnvironment()
    for (const key of environment.local.keys().filter((each) => each.startsWith('kmora:plan:'))) {
      const record: unknown = JSON.parse(environment.local.getItem(key) ?? 'null')
      const parsed = parsePlan((record as { plan?: unknown }).plan)
      if (parsed.ok) plans.set(parsed.plan.id, parsed.plan)
    }
    const open = environment.local.getItem('kmora:open') ?? [...plans.keys()][0]
    if (open) openPlan(open)
    list()
    $boot.set('ready')
    return environment
  }

  return {
    $plan,
    $boot,
    $saved,
    $history,
    $otherTab,
    $setAside,
    $conflict,
    $plans,
    $openId,
    startWorkbook: (given, startOptions = {}) => {
      options = { ...options, ...startOptions }
      environment ??= given
      start()
      return Promise.resolve()
    },
    edit: (name, change) => {
      const { today, newId } = start()
      const { language = 'es', decimal = 'comma' } = options
      const before = $plan.get() ?? emptyPlan(newId(), { language, decimal, today: today() })
      const next = change(before)
      if (next === before) return
      past.push({ name, plan: before })
      future.length = 0
      save({ ...next, updated: today() })
      if ($openId.get() !== next.id) openPlan(next.id)
    },
    undo: () => {
      const step = past.pop()
      const now = $plan.get()
      if (!step || !now) return
      future.push({ name: step.name, plan: now })
      save(step.plan)
    },
    redo: () => {
      const step = future.pop()
      const now = $plan.get()
      if (!step || !now) return
      past.push({ name: step.name, plan: now })
      save(step.plan)
    },
    createPlan: (plan) => {
      start()
      save(plan)
      openPlan(plan.id)
    },
    openPlan,
    deletePlan: (id) => {
      plans.delete(id)
      environment?.local.removeItem(`kmora:plan:${id}`)
      if ($openId.get() === id) $plan.set(null)
      list()
    },
    restorePlan: () => undefined,
    dismissConflict: () => $conflict.set(null),
  }
}

/** The one desk of this tab, whose parts `workbook.ts` and `library.ts` hand out. */
export const desk = createDesk()
