/** The languages of the site; the first has no prefix in its addresses. */
export const languages = ['es', 'en'] as const

export type SiteLanguage = (typeof languages)[number]

/** Every kind of page with its path in each language, relative to where the site lives. */
export const routes = {
  home: { es: '', en: 'en/' },
  lessons: { es: 'lecciones/', en: 'en/lessons/' },
  examples: { es: 'ejemplos/', en: 'en/examples/' },
  search: { es: 'buscar/', en: 'en/search/' },
  glossary: { es: 'glosario/', en: 'en/glossary/' },
  worksheet: { es: 'hoja/', en: 'en/worksheet/' },
  workbook: { es: 'cuaderno/', en: 'en/workbook/' },
  plan: { es: 'plan/', en: 'en/plan/' },
  privacy: { es: 'privacidad/', en: 'en/privacy/' },
  offline: { es: 'sin-conexion/', en: 'en/offline/' },
} as const satisfies Record<string, Record<SiteLanguage, string>>

export type RouteName = keyof typeof routes

/** A setting of the environment at build, or what stands for it. */
const setting = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : otherwise

/** Whom a plan can be sent to with one tap; '' offers no button. */
export const contact = {
  /** With its country code: 51 987 654 321. */
  whatsapp: setting(import.meta.env.CONTACT_WHATSAPP, ''),
  email: setting(import.meta.env.CONTACT_EMAIL, ''),
}

/** The parts of the site that its menu names, in order. */
export const sections = [
  'lessons',
  'examples',
  'glossary',
  'workbook',
] as const satisfies RouteName[]

export type Section = (typeof sections)[number] | 'search'

/** Path of a page, such as `lecciones/el-objetivo-del-trimestre/`, without the site's folder. */
export const pathOf = (name: RouteName, lang: SiteLanguage, slug = ''): string =>
  routes[name][lang] + (slug && `${slug}/`)

/** The same page's paths in every language; `slugs` where its last part differs between them. */
export const pathsOf = (
  name: RouteName,
  slugs?: Record<SiteLanguage, string>,
): Record<SiteLanguage, string> => ({
  es: pathOf(name, 'es', slugs?.es),
  en: pathOf(name, 'en', slugs?.en),
})

/** The folder the site lives in, with a slash at both ends. */
const base = `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/`

/** Address for a link: the path below the folder the site lives in. */
export const address = (path: string): string => base + path

/** Address of a page for a link. */
export const addressOf = (name: RouteName, lang: SiteLanguage, slug = ''): string =>
  address(pathOf(name, lang, slug))

/** The path with the site's domain, as search engines and previews of links need it. */
export const absoluteAddress = (path: string): string =>
  new URL(address(path), import.meta.env.SITE).href

/** Path of the picture that stands for a page where its link is shared. */
export const cardPath = (path: string): string => `cards/${path.replace(/\/$/, '') || 'index'}.png`

/** Parameter of a `[...name]` page for one of its paths: no slash at the end, none at all for ''. */
export const routeParam = (path: string): string | undefined => path.replace(/\/$/, '') || undefined

/** The page's language from what Astro calls its locale. */
export const languageOf = (locale: string | undefined): SiteLanguage =>
  locale === 'en' ? 'en' : 'es'
