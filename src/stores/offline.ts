import { atom } from 'nanostores'
import { address, languageOf } from '../site.ts'

/** Whether a newer version of the site is on this device and waits for `takeNewVersion`. */
export const $hasNewVersion = atom(false)

/** How long a page stays open, in ms, before coming back to it asks for a newer version. */
const ASK_AGAIN_AFTER = 3_600_000

let registration: ServiceWorkerRegistration | null = null
let isStarted = false
let isTaking = false

const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData ?? false

const noteWaiting = () => {
  if (registration?.waiting && navigator.serviceWorker.controller) $hasNewVersion.set(true)
}

const follow = (found: ServiceWorkerRegistration) => {
  registration = found
  noteWaiting()
  found.addEventListener('updatefound', () => {
    found.installing?.addEventListener('statechange', noteWaiting)
  })
  let askedAt = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - askedAt < ASK_AGAIN_AFTER) return
    askedAt = Date.now()
    found.update().catch(() => undefined)
  })
}

/** The worker that took over, at this page's word or at another tab's. */
const followTakeover = (workers: ServiceWorkerContainer) => {
  let hadOne = workers.controller !== null
  workers.addEventListener('controllerchange', () => {
    if (isTaking) location.reload()
    else if (hadOne) $hasNewVersion.set(true)
    hadOne = true
  })
}

const start = async (): Promise<void> => {
  const workers = navigator.serviceWorker
  followTakeover(workers)
  const folder = languageOf(document.documentElement.lang) === 'es' ? '' : 'en/'
  follow(await workers.register(address(`${folder}sw.js`)))
}

/**
 * Keeps the site in the page's language on this device, once the page has loaded; at the first call only,
 * and not for a person who saves data. Nothing happens where browsers have no service worker.
 */
export const keepOffline = (): void => {
  if (isStarted || !('serviceWorker' in navigator) || savesData()) return
  isStarted = true
  const begin = () => {
    start().catch(() => undefined)
  }
  if (document.readyState === 'complete') begin()
  else addEventListener('load', begin, { once: true })
}

/** Brings the newer version into use: this page is loaded anew, others are told that there is one. */
export const takeNewVersion = (): void => {
  isTaking = true
  if (registration?.waiting) registration.waiting.postMessage({ type: 'SKIP_WAITING' })
  else location.reload()
}

/** Removes the pages and scripts that are kept on this device, in every language. */
export const dropOffline = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return
  const registrations = await navigator.serviceWorker.getRegistrations()
  const own = registrations.filter(({ scope }) => new URL(scope).pathname.startsWith(address('')))
  await Promise.all(own.map((each) => each.unregister()))
  const names = await caches.keys()
  const ownNames = names.filter(
    (name) => name === 'kmora-search' || own.some(({ scope }) => name.endsWith(scope)),
  )
  await Promise.all(ownNames.map((name) => caches.delete(name)))
}
