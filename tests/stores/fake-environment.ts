import type { Environment, StrictStore, TabMessage } from '../../src/stores/environment.ts'

/** An error as browsers throw it. */
const browserError = (name: string) => Object.assign(new Error(name), { name })

const errors = {
  full: 'QuotaExceededError',
  forbidden: 'SecurityError',
  failed: 'UnknownError',
}

export type Fault = keyof typeof errors

interface Faults {
  /** What local storage does instead of writing; `forbidden` also instead of reading. */
  local: Fault | null
  /** Characters that local storage holds at most. */
  localQuota: number
  /** Local storage takes a write and forgets it. */
  localForgets: boolean
  /** What the strict copy does instead of anything. */
  strict: Fault | null
  /** The strict copy never answers. */
  strictHangs: boolean
}

interface Job {
  at: number
  run: () => void
}

interface Change {
  from: FakeTab
  key: string | null
  apply: (texts: Map<string, string>) => void
}

/** A tab of a fake browser, with what happens to it from outside. */
export interface FakeTab {
  environment: Environment
  hide: () => void
  show: () => void
  /** Ends the tab as a killed process does: nothing of it runs any more. */
  kill: () => void
  /** What local storage looks like from this tab. */
  view: Map<string, string>
}

/** One browser profile: storage that its tabs share, a clock, and everything that can go wrong. */
export class FakeBrowser {
  local = new Map<string, string>()
  strict = new Map<string, string>()
  snapshots = new Map<string, string>()
  session = new Map<string, string>()
  faults: Faults = {
    local: null,
    localQuota: Infinity,
    localForgets: false,
    strict: null,
    strictHangs: false,
  }
  clock = Date.parse('2027-01-22T15:00:00Z')
  strictWrites = 0
  persistAsked = 0
  /** While true, tabs do not see each other's writes to local storage, as between two processes. */
  isLagging = false

  private tabs = new Set<FakeTab>()
  private listeners = new Map<
    FakeTab,
    {
      local: ((key: string | null) => void)[]
      message: ((message: TabMessage) => void)[]
      hide: (() => void)[]
      show: (() => void)[]
    }
  >()
  private jobs = new Set<Job>()
  private held = new Map<FakeTab, string[]>()
  private changes: Change[] = []
  private ids = 0

  /** Lets time pass: timers run when they are due, promises settle. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.clock + milliseconds
    for (;;) {
      await this.settle()
      const due = [...this.jobs].filter((job) => job.at <= end)
      const [next] = due.sort((one, other) => one.at - other.at)
      if (!next) break
      this.jobs.delete(next)
      this.clock = Math.max(this.clock, next.at)
      next.run()
    }
    this.clock = end
  }

  /** Lets every promise settle that waits for nothing but promises. */
  async settle(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
  }

  /** Tabs see each other's writes again, in the order in which they were made. */
  deliver(): void {
    this.isLagging = false
    const changes = this.changes.splice(0)
    for (const { apply } of changes) apply(this.local)
    for (const tab of this.tabs) tab.view = new Map(this.local)
    for (const change of changes) this.announce(change)
  }

  /** Opens the site in another tab, as when a page is loaded. */
  openTab(): FakeTab {
    const tab: FakeTab = {
      view: new Map(this.local),
      environment: this.environment(() => tab),
      hide: () => {
        this.listeners.get(tab)?.hide.forEach((listener) => {
          listener()
        })
      },
      show: () => {
        this.listeners.get(tab)?.show.forEach((listener) => {
          listener()
        })
      },
      kill: () => {
        this.tabs.delete(tab)
        this.listeners.delete(tab)
        this.held.delete(tab)
      },
    }
    this.tabs.add(tab)
    this.listeners.set(tab, { local: [], message: [], hide: [], show: [] })
    return tab
  }

  private announce({ from, key }: Change) {
    for (const [tab, listeners] of this.listeners)
      if (tab !== from)
        listeners.local.forEach((listener) => {
          listener(key)
        })
  }

  private change(change: Change) {
    if (!this.tabs.has(change.from)) return
    change.apply(change.from.view)
    this.changes.push(change)
    if (!this.isLagging) this.deliver()
  }

  private failLocal(fault: Fault | null) {
    if (fault) throw browserError(errors[fault])
  }

  private async failStrict() {
    if (this.faults.strictHangs) await new Promise(() => undefined)
    if (this.faults.strict) throw browserError(errors[this.faults.strict])
  }

  private setLocal(from: FakeTab, key: string, text: string) {
    this.failLocal(this.faults.local)
    const others = [...from.view].filter(([other]) => other !== key)
    const size = others.reduce((sum, [other, value]) => sum + other.length + value.length, 0)
    if (size + key.length + text.length > this.faults.localQuota) this.failLocal('full')
    if (this.faults.localForgets) return
    this.change({ from, key, apply: (texts) => texts.set(key, text) })
  }

  private readLocal<T>(read: () => T): T {
    if (this.faults.local === 'forbidden') this.failLocal('forbidden')
    return read()
  }

  private database(texts: Map<string, string>, isAlive: () => boolean): StrictStore {
    return {
      get: async (key) => {
        await this.failStrict()
        return texts.get(key) ?? null
      },
      keys: async () => {
        await this.failStrict()
        return [...texts.keys()]
      },
      remove: async (keys) => {
        await this.failStrict()
        for (const key of keys) texts.delete(key)
      },
      clear: async () => {
        await this.failStrict()
        texts.clear()
      },
      put: async (key, text, mayReplace) => {
        await this.failStrict()
        if (!isAlive()) return new Promise(() => undefined)
        const stored = texts.get(key)
        if (stored !== undefined && mayReplace && !mayReplace(stored)) return false
        texts.set(key, text)
        if (texts === this.strict) this.strictWrites++
        return true
      },
    }
  }

  private environment(tab: () => FakeTab): Environment {
    const isAlive = () => this.tabs.has(tab())
    const { session } = this
    return {
      local: {
        getItem: (key) => this.readLocal(() => tab().view.get(key) ?? null),
        setItem: (key, text) => {
          this.setLocal(tab(), key, text)
        },
        removeItem: (key) => {
          this.failLocal(this.faults.local)
          this.change({ from: tab(), key, apply: (texts) => texts.delete(key) })
        },
        keys: () => this.readLocal(() => [...tab().view.keys()]),
      },
      session: {
        getItem: (key) => this.readLocal(() => session.get(key) ?? null),
        setItem: (key, text) => {
          this.failLocal(this.faults.local)
          session.set(key, text)
        },
        removeItem: (key) => {
          this.readLocal(() => session.delete(key))
        },
        keys: () => [...session.keys()],
      },
      strict: this.database(this.strict, isAlive),
      snapshots: this.database(this.snapshots, isAlive),
      now: () => new Date(this.clock),
      today: () => new Date(this.clock).toISOString().slice(0, 10),
      newId: () => `id${String(++this.ids).padStart(6, '0')}`,
      later: (milliseconds, run) => {
        const job = {
          at: this.clock + milliseconds,
          run: () => {
            if (isAlive()) run()
          },
        }
        this.jobs.add(job)
        return () => {
          this.jobs.delete(job)
        }
      },
      tell: (message) => {
        for (const [other, listeners] of this.listeners)
          if (other !== tab())
            listeners.message.forEach((listener) => {
              listener(message)
            })
      },
      onMessage: (listener) => this.listeners.get(tab())?.message.push(listener),
      onLocalChange: (listener) => this.listeners.get(tab())?.local.push(listener),
      onHide: (listener) => this.listeners.get(tab())?.hide.push(listener),
      onShow: (listener) => this.listeners.get(tab())?.show.push(listener),
      locks: {
        hold: (name, held) => {
          const names = this.held.get(tab()) ?? []
          this.held.set(tab(), [...names, name])
          void Promise.resolve().then(held)
          return () => {
            const rest = (this.held.get(tab()) ?? []).filter((each) => each !== name)
            this.held.set(tab(), rest)
          }
        },
        holders: (name) =>
          Promise.resolve([...this.held.values()].filter((names) => names.includes(name)).length),
      },
      persist: () => {
        this.persistAsked++
        return Promise.resolve(false)
      },
    }
  }

  /** The tab hears nothing of other tabs, once, as in the back-forward cache; it sees what is stored. */
  deafen(tab: FakeTab): void {
    const listeners = this.listeners.get(tab)
    if (listeners) Object.assign(listeners, { local: [], message: [] })
  }

  /** Clears local storage from a tab, as a cleaner or the person does. */
  clearLocal(from: FakeTab): void {
    this.change({
      from,
      key: null,
      apply: (texts) => {
        texts.clear()
      },
    })
  }
}
