import { joinBytes } from './join-bytes.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** What OWASP recommends for PBKDF2 with SHA-256. Part of format `e1.`: another number takes another tag. */
const ITERATIONS = 600_000
const SALT = 16
const NONCE = 12
/** Bytes of AES-GCM's own check of a message. */
const CHECK = 16

const keyOf = async (password: string, salt: Bytes, usage: 'encrypt' | 'decrypt') => {
  const typed = new TextEncoder().encode(password.normalize('NFKC'))
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    [usage],
  )
}

/** Bytes locked with a password: a fresh salt, a fresh nonce, and what AES-GCM makes of them. */
export const lock = async (bytes: Bytes, password: string): Promise<Bytes> => {
  const salt = crypto.getRandomValues(new Uint8Array(SALT))
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE))
  const key = await keyOf(password, salt, 'encrypt')
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, bytes)
  return joinBytes(salt, nonce, new Uint8Array(locked))
}

/** What `lock` locked, or `wrong-password`; `damaged` when it is too short to be that. */
export const unlock = async (
  locked: Bytes,
  password: string,
): Promise<Bytes | 'wrong-password' | 'damaged'> => {
  if (locked.length < SALT + NONCE + CHECK) return 'damaged'
  const key = await keyOf(password, locked.slice(0, SALT), 'decrypt')
  const iv = locked.slice(SALT, SALT + NONCE)
  try {
    const bytes = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv },
      key,
      locked.slice(SALT + NONCE),
    )
    return new Uint8Array(bytes)
  } catch {
    return 'wrong-password'
  }
}
