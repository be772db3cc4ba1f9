import type { Environment, StrictStore } from './environment.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => alphabet[byte % 62]).join('')

const twoDigits = (value: number) => String(value).padStart(2, '0')

const today = () => {
  const now = new Date()
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}

const strict: StrictStore = {
  get: () => Promise.resolve(null),
  keys: () => Promise.resolve([]),
  put: () => Promise.reject(new Error('not yet')),
}

/** The environment of a browser. */
export const browserEnvironment = (): Environment => ({
  local: {
    getItem: (key) => localStorage.getItem(key),
    setItem: (key, text) => localStorage.setItem(key, text),
    removeItem: (key) => localStorage.removeItem(key),
    keys: () => Object.keys(localStorage),
  },
  strict,
  now: () => new Date(),
  today,
  newId,
  later: (milliseconds, job) => {
    const timer = setTimeout(job, milliseconds)
    return () => clearTimeout(timer)
  },
  tell: () => undefined,
  onMessage: () => undefined,
  locks: null,
  onHide: () => undefined,
  onShow: () => undefined,
  persist: () => Promise.resolve(false),
})
