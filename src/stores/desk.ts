import { atom, type ReadableAtom } from 'nanostores'
import type { Decimal, Language, Plan } from '../plan/index.ts'
import { emptyPlan } from '../plan/new-plan.ts'
import { parseEdit } from '../plan/parse-edit.ts'
import type { EditName } from './edit-name.ts'
import type { Environment } from './environment.ts'
import { emptyHistory, namesOf, noteEdit, stepBack, stepForward, type History } from './history.ts'
import { listPlans, type ListedPlan } from './listed-plan.ts'
import { platform } from './platform.ts'
import { createPresence } from './presence.ts'
import { saveState, type BootState, type SaveState } from './save-state.ts'
import type { SetAside } from './storage/aside.ts'
import { createSnapshots, type Snapshot, type Snapshots } from './storage/snapshots.ts'
import { openKey } from './storage/keys.ts'
import { readLocal, writeText } from './storage/local-text.ts'
import { openStorage } from './storage/open-storage.ts'
import type { Shelf } from './storage/shelf.ts'

export interface StartOptions {
  /** Language of a plan that begins empty; Spanish unless said. */
  language?: Language
  /** Decimal mark of a plan that begins empty; a comma unless said. */
  decimal?: Decimal
}

interface Begun {
  environment: Environment
  shelf: Shelf
  snapshots: Snapshots
  /** Resolves once both copies have been read. */
  booted: Promise<void>
}

export interface Desk {
  /** The open plan. */
  $plan: ReadableAtom<Plan | null>
  $openId: ReadableAtom<string | null>
  $plans: ReadableAtom<readonly ListedPlan[]>
  $boot: ReadableAtom<BootState>
  $saved: ReadableAtom<SaveState>
  /** The edits that undo and redo would take back and do again. */
  $history: ReadableAtom<ReturnType<typeof namesOf>>
  /** Whether the open plan is open in another tab too. */
  $otherTab: ReadableAtom<boolean>
  /** What storage holds that can't be read, untouched, to be offered as files. */
  $setAside: ReadableAtom<readonly SetAside[]>
  /** Set when two tabs had changed the same plan: the other version is the plan `kept`. */
  $conflict: ReadableAtom<{ kept: string } | null>

  /**
   * Reads what is kept: local storage before it returns, the strict copy before its promise
   * resolves. Called again it only takes the options.
   */
  startWorkbook: (environment?: Environment, options?: StartOptions) => Promise<void>
  /**
   * Changes the open plan (an empty one when none is open) and saves it. A change that returns the
   * very same plan is none. Edits with the same name and `merge` key, less than 2 s apart, are one
   * step for undo. Nothing happens to a plan that is read-only. Returns whether the plan changed.
   * Throws when the change breaks the model.
   */
  edit: (name: EditName, change: (plan: Plan) => Plan, options?: { merge?: string }) => boolean
  undo: () => void
  redo: () => void
  /** Earlier states of the open plan, the newest first; rejects when they can't be had. */
  listSnapshots: () => Promise<Snapshot[]>

  /** Adds a plan and opens it; under another id when its own is taken. */
  createPlan: (plan: Plan) => void
  openPlan: (id: string) => void
  /** The plan of an id as it is kept; null where there is none, or none that can be read. */
  findPlan: (id: string) => Plan | null
  deletePlan: (id: string) => void
  /** Brings back and opens a plan that was deleted since the page was loaded. */
  restorePlan: (id: string) => void
  /** The conflict has been seen. */
  dismissConflict: () => void
}

/** The library and the open plan of one tab. Every action first takes in what other tabs wrote. */
export const createDesk = (): Desk => {
  const $plan = atom<Plan | null>(null)
  const $openId = atom<string | null>(null)
  const $plans = atom<readonly ListedPlan[]>([])
  const $boot = atom<BootState>('waiting')
  const $saved = atom<SaveState>({ state: 'empty' })
  const $history = atom(namesOf(emptyHistory))
  const $otherTab = atom(false)
  const $setAside = atom<readonly SetAside[]>([])
  const $conflict = atom<{ kept: string } | null>(null)

  const deletedHere = new Map<string, Plan>()
  let history = emptyHistory
  let options: StartOptions = {}
  let hasActed = false
  let begun: Begun | null = null

  const setHistory = (next: History) => {
    history = next
    $history.set(namesOf(next))
  }

  const show = (shelf: Shelf, id: string | null) => {
    const record = id === null ? undefined : shelf.record(id)
    const plan = record?.kind === 'plan' ? record.plan : null
    if (plan !== $plan.get()) setHistory(emptyHistory)
    $openId.set(plan || record?.kind === 'newer' ? id : null)
    $plan.set(plan)
    $saved.set(saveState(shelf, $openId.get()))
    if (record && $boot.get() === 'waiting') $boot.set('ready')
  }

  const begin = (environment: Environment): Begun => {
    let isAsked = false
    const { shelf, ...storage } = openStorage(environment, {
      changed: (id) => {
        $plans.set(listPlans(shelf.records()))
        if (id === $openId.get()) show(shelf, id)
      },
      kept: (id) => {
        if (id === $openId.get()) $saved.set(saveState(shelf, id))
        const record = shelf.record(id)
        const isWorthKeeping = record?.kind === 'plan' && record.plan.strategies.length > 0
        if (isAsked || !isWorthKeeping || shelf.kept(id) !== 'saved') return
        isAsked = true
        void environment.persist()
      },
      setAside: (asides) => {
        $setAside.set(asides)
      },
      conflict: (kept) => {
        $conflict.set({ kept })
      },
    })

    const openRemembered = (isComplete: boolean) => {
      const remembered = readLocal(environment.local, openKey) ?? null
      const isKnown = remembered !== null && shelf.record(remembered) !== undefined
      const listed = $plans.get()
      if (remembered !== null && listed.some((plan) => plan.id === remembered))
        show(shelf, remembered)
      else if (remembered === null || isKnown || isComplete) show(shelf, listed[0]?.id ?? null)
    }

    const isLocal = storage.readLocal()
    openRemembered(false)
    const readRest = async () => {
      const isStrict = await storage.readStrict()
      if (!hasActed) openRemembered(true)
      $boot.set(isLocal || isStrict ? 'ready' : 'no-storage')
    }
    const follow = createPresence(environment, (isElsewhere) => {
      $otherTab.set(isElsewhere)
    })
    $openId.subscribe(follow)
    return { environment, shelf, snapshots: createSnapshots(environment), booted: readRest() }
  }

  const start = (): Begun => (begun ??= begin(platform()))

  /** Ready for an action: begun, and with what other tabs wrote to the open plan. */
  const prepare = (): Begun => {
    const ready = start()
    hasActed = true
    const id = $openId.get()
    if (id !== null) ready.shelf.pull(id)
    return ready
  }

  const open = ({ environment, shelf }: Begun, id: string) => {
    setHistory(emptyHistory)
    show(shelf, id)
    writeText(environment.local, openKey, id)
  }

  const save = ({ environment, shelf }: Begun, plan: Plan, next: History) => {
    const dated = { ...plan, updated: environment.today() }
    $plan.set(dated)
    setHistory(next)
    shelf.write(plan.id, dated)
  }

  const travel = (step: typeof stepBack) => {
    const ready = prepare()
    const now = $plan.get()
    const travelled = now && step(history, now)
    if (travelled) save(ready, travelled.plan, travelled.history)
  }

  return {
    $plan,
    $openId,
    $plans,
    $boot,
    $saved,
    $history,
    $otherTab,
    $setAside,
    $conflict,

    startWorkbook: (environment = platform(), given = {}) => {
      options = { ...options, ...given }
      begun ??= begin(environment)
      return begun.booted
    },

    edit: (name, change, { merge } = {}) => {
      const ready = prepare()
      const { environment, snapshots } = ready
      const { language = 'es', decimal = 'comma' } = options
      const today = environment.today()
      if ($saved.get().state === 'read-only') return false
      const isNew = $plan.get() === null
      const before = $plan.get() ?? emptyPlan(environment.newId(), { language, decimal, today })
      const changed = change(before)
      if (changed === before) return false
      const issues = parseEdit(before, changed)
      if (issues.length > 0) throw new Error(`${name}: ${JSON.stringify(issues)}`)
      const at = environment.now().getTime()
      const next = noteEdit(isNew ? emptyHistory : history, name, before, at, merge)
      if (isNew) $openId.set(before.id)
      else if (next.past.at(-1) !== history.past.at(-1)) snapshots.note(before, name)
      save(ready, { ...changed, id: before.id }, next)
      if (isNew) writeText(environment.local, openKey, before.id)
      return true
    },
    undo: () => {
      travel(stepBack)
    },
    redo: () => {
      travel(stepForward)
    },
    listSnapshots: async () => {
      const id = $openId.get()
      return id === null ? [] : start().snapshots.list(id)
    },

    createPlan: (plan) => {
      const ready = prepare()
      ready.shelf.pull(plan.id)
      const id = ready.shelf.record(plan.id) ? ready.environment.newId() : plan.id
      ready.shelf.write(id, { ...plan, id })
      open(ready, id)
    },
    openPlan: (id) => {
      const ready = prepare()
      ready.shelf.pull(id)
      const kind = ready.shelf.record(id)?.kind
      if (kind === 'plan' || kind === 'newer') open(ready, id)
    },
    findPlan: (id) => {
      const { shelf } = prepare()
      shelf.pull(id)
      const record = shelf.record(id)
      return record?.kind === 'plan' ? record.plan : null
    },
    deletePlan: (id) => {
      const { shelf } = prepare()
      shelf.pull(id)
      const record = shelf.record(id)
      if (record?.kind !== 'plan') return
      deletedHere.set(id, record.plan)
      shelf.write(id, null)
    },
    restorePlan: (id) => {
      const ready = prepare()
      const plan = deletedHere.get(id)
      ready.shelf.pull(id)
      if (!plan || ready.shelf.record(id)?.kind !== 'deleted') return
      ready.shelf.write(id, plan)
      open(ready, id)
    },
    dismissConflict: () => {
      $conflict.set(null)
    },
  }
}

/** The desk of this tab, handed out by `workbook.ts` and `library.ts`. */
export const desk = createDesk()
