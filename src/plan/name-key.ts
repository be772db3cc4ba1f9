/** A key under which two spellings of a person or a channel are the same: "Luisa " and "luisa". */
export const nameKey = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
