/** ISO 4217 codes of the currencies that are read and written as such. */
const codes =
  'USD EUR GBP CAD COP MXN ARS CLP PEN BRL BOB PYG UYU VES CRC GTQ HNL NIO PAB DOP'.split(' ')

/** Folded signs and names to ISO 4217; a peso or `$` of no known country stays `$`. */
const names: Record<string, string> = {
  ...Object.fromEntries(codes.map((code) => [code.toLowerCase(), code])),
  $: '$',
  us$: 'USD',
  u$s: 'USD',
  $us: 'USD',
  mx$: 'MXN',
  col$: 'COP',
  ar$: 'ARS',
  rd$: 'DOP',
  r$: 'BRL',
  c$: 'NIO',
  's/': 'PEN',
  's/.': 'PEN',
  'b/.': 'PAB',
  bs: 'BOB',
  'bs.': 'BOB',
  gs: 'PYG',
  'gs.': 'PYG',
  '€': 'EUR',
  '£': 'GBP',
  '₡': 'CRC',
  '₲': 'PYG',
  q: 'GTQ',
  dolar: 'USD',
  dolares: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  soles: 'PEN',
  peso: '$',
  pesos: '$',
  reales: 'BRL',
  reais: 'BRL',
  bolivianos: 'BOB',
  bolivares: 'VES',
  guaranies: 'PYG',
  colones: 'CRC',
  quetzales: 'GTQ',
  lempiras: 'HNL',
  cordobas: 'NIO',
  balboas: 'PAB',
}

/** Beginnings of the words that say whose peso it is, in both languages. */
const countries: Record<string, string> = {
  colomb: 'COP',
  mexic: 'MXN',
  argentin: 'ARS',
  chile: 'CLP',
  dominican: 'DOP',
  urugua: 'UYU',
}

const anyOf = (words: string[]) =>
  words
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[$./]/g, '\\$&'))
    .join('|')

const keys = Object.keys(names)
const whose = `(?:${anyOf(Object.keys(countries))})[a-z]*`

const before = new RegExp(
  `(^|[^a-z\\d$])([-+]?)(?:(${anyOf(keys.filter((key) => !/^[a-z]{4,}$|^q$/.test(key)))}) ?)?(?:(\\$) ?|(q) ?)?([-+]?)$`,
)
const after = new RegExp(
  `^ ?(?:(?:de|of) )?(?:(?:us|american|(${whose})) )?(${anyOf(keys.filter((key) => /^(?!q$)[a-z]+$|^[$€£]$/.test(key)))})(?![a-z])(?: (?:american[oa]s|estadounidenses)| (${whose}))?`,
)

const countryOf = (adjective: string | undefined) =>
  Object.entries(countries).find(([stem]) => adjective?.startsWith(stem))?.[1]

export interface Affix {
  /** Characters it takes. */
  length: number
  currency?: string | undefined
}

/** What stands right before a number in a folded text: its sign and its currency. */
export const readPrefix = (text: string): (Affix & { sign: string }) | undefined => {
  const match = before.exec(text.slice(-16))
  if (!match) return undefined
  const [whole, lead = '', outer = '', name, dollar, quetzal, inner = ''] = match
  const currency = names[name ?? dollar ?? quetzal ?? '']
  return { length: whole.length - lead.length, currency, sign: (outer + inner).charAt(0) }
}

/** The currency that stands right after a number in a folded text. */
export const readSuffix = (text: string): Affix | undefined => {
  const match = after.exec(text)
  const name = match?.[2]
  if (!match || !name) return undefined
  const country = names[name] === '$' ? countryOf(match[1] ?? match[3]) : undefined
  return { length: match[0].length, currency: country ?? names[name] }
}

/** Whether a unit is the ISO 4217 code of a currency known here. */
export const isCurrency = (unit: string): boolean => codes.includes(unit)
