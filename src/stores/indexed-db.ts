import type { StrictStore } from './environment.ts'

const textStore = 'texts'

const openDatabase = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(textStore)
    request.onerror = () => {
      reject(request.error ?? new Error('not opened'))
    }
    request.onsuccess = () => {
      const database = request.result
      database.onversionchange = () => {
        database.close()
      }
      resolve(database)
    }
  })

/** A database with strict durability: what `put` has resolved for outlives a killed browser. */
export const indexedDbStore = (name: string): StrictStore => {
  let opened: Promise<IDBDatabase> | null = null

  const transact = async <T>(
    mode: IDBTransactionMode,
    ask: (texts: IDBObjectStore, answer: (value: T) => void) => void,
  ): Promise<T> => {
    try {
      const database = await (opened ??= openDatabase(name))
      return await new Promise<T>((resolve, reject) => {
        const transaction = database.transaction(textStore, mode, { durability: 'strict' })
        const answers: T[] = []
        transaction.oncomplete = () => {
          for (const answer of answers) resolve(answer)
        }
        transaction.onabort = () => {
          reject(transaction.error ?? new Error('aborted'))
        }
        ask(transaction.objectStore(textStore), (value) => answers.push(value))
      })
    } catch (error) {
      opened = null
      throw error
    }
  }

  return {
    get: (key) =>
      transact('readonly', (texts, answer) => {
        const request: IDBRequest<unknown> = texts.get(key)
        request.onsuccess = () => {
          answer(typeof request.result === 'string' ? request.result : null)
        }
      }),
    keys: () =>
      transact('readonly', (texts, answer) => {
        const request = texts.getAllKeys()
        request.onsuccess = () => {
          answer(request.result.filter((key) => typeof key === 'string'))
        }
      }),
    remove: (keys) =>
      transact('readwrite', (texts, answer) => {
        for (const key of keys) texts.delete(key)
        answer(undefined)
      }),
    clear: () =>
      transact('readwrite', (texts, answer) => {
        const request = texts.clear()
        request.onsuccess = () => {
          answer(request.result)
        }
      }),
    put: (key, text, mayReplace) =>
      transact('readwrite', (texts, answer) => {
        const request: IDBRequest<unknown> = texts.get(key)
        request.onsuccess = () => {
          const stored = request.result
          const isFree = typeof stored !== 'string' || !mayReplace || mayReplace(stored)
          if (isFree) texts.put(text, key)
          answer(isFree)
        }
      }),
  }
}
