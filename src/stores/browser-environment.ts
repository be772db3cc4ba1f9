import type { Environment, LocalStore, TabLocks, TabMessage } from './environment.ts'
import { indexedDbStore } from './indexed-db.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Ten of 36 letters and digits, 51 bits; the bias of the remainder does not matter to an id. */
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => letters.charAt(byte % 36)).join(
    '',
  )

const today = () => {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

/** The getter, because merely naming the storage throws where it is forbidden. */
const webStore = (storage: () => Storage): LocalStore => ({
  getItem: (key) => storage().getItem(key),
  setItem: (key, text) => {
    storage().setItem(key, text)
  },
  removeItem: (key) => {
    storage().removeItem(key)
  },
  keys: () => Object.keys(storage()),
})

const webLocks = (): TabLocks | null => {
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks
  if (!locks) return null
  return {
    hold: (name, held) => {
      const end = new AbortController()
      const released = new Promise<void>((resolve) => {
        end.signal.addEventListener('abort', () => {
          resolve()
        })
      })
      const hold = () => {
        held()
        return released
      }
      locks.request(name, { mode: 'shared', signal: end.signal }, hold).catch(() => undefined)
      return () => {
        end.abort()
      }
    },
    holders: async (name) => {
      const { held } = await locks.query()
      return held?.filter((lock) => lock.name === name).length ?? 0
    },
  }
}

/** Events of the window; none while pages are built, where there is no window. */
const listen = (type: string, listener: (event: Event) => void) => {
  const page: Partial<Pick<Window, 'addEventListener'>> = globalThis
  page.addEventListener?.(type, listener)
}

const openChannel = () => {
  try {
    return new BroadcastChannel('kmora')
  } catch {
    return null
  }
}

const isTabMessage = (data: unknown): data is TabMessage =>
  typeof data === 'object' && data !== null && 'kind' in data

const persist = async () => {
  try {
    return await navigator.storage.persist()
  } catch {
    return false
  }
}

/** The platform as a browser gives it, with every part of it possibly missing. */
export const browserEnvironment = (): Environment => {
  let channel: BroadcastChannel | null | undefined
  const tabs = () => (channel ??= openChannel())

  return {
    local: webStore(() => localStorage),
    session: webStore(() => sessionStorage),
    strict: indexedDbStore('kmora'),
    snapshots: indexedDbStore('kmora-snapshots'),
    now: () => new Date(),
    today,
    newId,
    later: (milliseconds, job) => {
      const timer = setTimeout(job, milliseconds)
      return () => {
        clearTimeout(timer)
      }
    },
    tell: (message) => tabs()?.postMessage(message),
    onMessage: (listener) =>
      tabs()?.addEventListener('message', ({ data }) => {
        if (isTabMessage(data)) listener(data)
      }),
    onLocalChange: (listener) => {
      listen('storage', (event) => {
        listener((event as StorageEvent).key)
      })
    },
    locks: webLocks(),
    onHide: (listener) => {
      listen('pagehide', listener)
      listen('visibilitychange', () => {
        if (document.visibilityState === 'hidden') listener()
      })
    },
    onShow: (listener) => {
      listen('pageshow', listener)
      listen('visibilitychange', () => {
        if (document.visibilityState === 'visible') listener()
      })
    },
    persist,
  }
}
