import type { Environment, LocalStore, TabLocks, TabMessage } from './environment.ts'
import { indexedDbStore } from './indexed-db.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** 62 letters in 256 bytes: the first eight come up a little oftener, which an id does not mind. */
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => alphabet[byte % 62]).join('')

const twoDigits = (value: number) => String(value).padStart(2, '0')

const today = () => {
  const now = new Date()
  return `${String(now.getFullYear())}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
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
    strict: indexedDbStore(),
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
      addEventListener('storage', ({ key }) => {
        listener(key)
      })
    },
    locks: webLocks(),
    onHide: (listener) => {
      addEventListener('pagehide', listener)
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden') listener()
      })
    },
    onShow: (listener) => {
      addEventListener('pageshow', listener)
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') listener()
      })
    },
    persist,
  }
}
