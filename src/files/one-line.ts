/** A text on one line: no control characters, each stretch of breaks and spaces one space, none at its ends. */
export const oneLine = (text: string): string =>
  text
    .replace(/[^\P{Cc}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
