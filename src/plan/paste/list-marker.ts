const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\.?)?`
const day = String.raw`\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?`
const moment = `(?:${day},?\\s${clock}|${clock},\\s${day})`

/** The moment and the sender in front of a message copied or exported from WhatsApp. */
const messageStart = new RegExp(
  `^(?:\\[${moment}\\]|${moment}\\s[-–])\\s+(?:[^:]{1,60}:(?:\\s|$))?`,
  'i',
)

const emoji = String.raw`\p{Extended_Pictographic}[\u200D\uFE0F\p{Emoji_Modifier}\p{Extended_Pictographic}]*`
const signs = '[•‣⁃∙·●○◦▪▫■□◆◇►▶▷➤➢➔→✓✔✗✘☐☑☒★☆]\\uFE0F?'

/** What WhatsApp writes behind a message that was edited. */
const edited = /\s*<(?:Se editó este mensaje\.?|This message was edited\.?)>$/i

/** Signs around words that a chat shows as bold, italics, struck through or code. */
const emphasis = ['*', '_', '~', '```', '`'].map(
  (mark) =>
    new RegExp(
      String.raw`(?<![^\s("'¿¡«“*_~])MARK(?=\S)([^MARK]*[^\sMARK])MARK(?![^\s.,;:!?)"'»”*_~])`.replaceAll(
        'MARK',
        mark === '*' ? String.raw`\*` : mark,
      ),
      'gu',
    ),
)

const withoutEmphasis = (line: string): string =>
  emphasis.reduce((rest, marked) => rest.replace(marked, '$1'), line)

/** Marks that are always one, marks that also mean something in a text, a box to tick, and emoji. */
const bullet = new RegExp(
  [
    signs,
    String.raw`[-–—]+(?=[\s\p{L}¿¡"«])`,
    String.raw`\*(?=\s|[^*\s][^*]*$)`,
    String.raw`(?:\+|#+|>)\s`,
    String.raw`\[[ xX]?\]`,
    emoji,
  ]
    .map((mark) => `^(?:${mark})\\s*`)
    .join('|'),
  'u',
)

/** `1.` `1)` `1.-` `1-` `(1)` `a)` `iv)` `1.2.` `1️⃣`, but not `1.500`, `5 - 10`, `2-in-1`, `1.er` or `3`. */
const counter = new RegExp(
  [
    String.raw`\d{1,3}(?:\.\d{1,2})*[.)](?:\s*[-–](?=\D))?(?:\s+|(?=\p{Lu}))`,
    String.raw`\d{1,2}(?:\s[-–]\s?|[-–]\s)(?=\p{L})`,
    String.raw`\((?:\d{1,3}|\p{L}|[ivx]{1,4})\)\s*`,
    String.raw`(?:\p{L}|[ivxIVX]{1,4})\)\s*`,
    String.raw`(?:\d\uFE0F?\u20E3)+\s*`,
  ]
    .map((mark) => `^(?:${mark})`)
    .join('|'),
  'u',
)

const withoutBullets = (line: string): string => {
  const rest = line.replace(bullet, '')
  return rest === line ? line : withoutBullets(rest)
}

/** Whether a line begins with the mark or number of a list. */
export const isListed = (line: string): boolean => bullet.test(line) || counter.test(line)

/** A line of a chat without its moment, its sender and the signs that only dress words. */
export const withoutMessageStart = (line: string): string =>
  withoutEmphasis(line.replace(messageStart, '').replace(edited, '').trim())

/** A line without what made it one of a list or of a chat: sender, bullets, number, bold and italics. */
export const withoutMarker = (line: string): string =>
  withoutBullets(withoutBullets(withoutMessageStart(line)).replace(counter, '')).trim()
