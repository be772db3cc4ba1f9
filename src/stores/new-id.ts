const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A new id for a plan or a part: ten random letters and digits (51 bits). */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => letters[byte % 36]).join('')
