import { tokens } from '../classify/tokens.ts'
import { classReader, type ClassesOf } from '../classify/word-classes.ts'
import { wordsEn } from '../classify/words-en.ts'
import { wordsEs } from '../classify/words-es.ts'
import type { Language } from '../model.ts'
import { stem } from '../text/content-stems.ts'

/** What a word may bind tactics by. */
export type Bond = 'audience' | 'occasion' | 'subject' | 'channel'

/** A word that says what a tactic is about. */
export interface BindingWord {
  stem: string
  bond: Bond
  /** As typed. */
  typed: string
}

/** Words without a matter of their own, and words so general that whole plans share them. */
const empty: Record<Language, string> = {
  es:
    'a al ante aun bajo cada como con contra cual cuando cuyo de del desde donde dos durante e el ella ellas ellos en entre era es esa ese eso esta este esto estos estas fue ha hacia han hasta hay la las le les lo los mas me mi mis muy nada ni no nos o os otra otras otro otros para pero poco por porque pues que quien se segun ser si sin sobre son su sus tal tambien tan tanto te toda todas todo todos tras tres tu un una unas uno unos varios varias y ya ' +
    'anual area base caso centro ciudad clave cosa dato datos equipo etapa exito fecha forma gente grupo idea inicio inicial lado lista local medio mercado minimo modo momento motivo negocio nombre nuestro numero nuevo objetivo opcion orden parte persona plan primer primera principal proceso proyecto real tema tipo tienda total trabajo unico zona empresa compania segmento nicho target cliente general actual especial gran grande buen bueno mejor propio diferente distinto adicional disponible efectivo semana mes dia ano trimestre hora vez inmediato minuto mitad vip',
  en:
    'a about after all also an and any are as at be been before best better between both but by can do each every few first for from full get had has have her his how i if in into is it its just last least less local made main make many me more most much my near new next no not of off old on once one only onto or other our out over own per same several she so some such than that the their them then there these they this those three through to top two under until up us use very via we well what when where which while who why will with within without you your ' +
    'annual area base based big business case city client company customer daily data day deal early extra good great group idea initial key kind large level list lot market monthly month name niche number option order part people person place plan point process product project purpose quarter real segment service short small special specific start store team test thing time total type weekly week work year live run free push available agree accept decide keep back',
}

/** Occasions, meals, events and programs that a strategy may be about by themselves. */
const occasions: Record<Language, string> = {
  es: 'desayuno almuerzo cena refrigerio lonchera catering navidad diciembre boda cumpleanos quinceanera aniversario graduacion halloween valentin vacacion verano invierno feria torneo concierto congreso licitacion referido embajador franquicia suscripcion membresia mayoreo exportacion domicilio',
  en: 'breakfast lunch dinner catering christmas wedding birthday anniversary graduation halloween valentine vacation summer winter fair tournament concert congress tender referral ambassador franchise subscription membership wholesale export takeaway',
}

/** Whom a small company sells to, besides the audiences that the classifier knows. */
const audiences: Record<Language, string> = {
  es: 'oficina hotel hostal restaurante cafeteria gimnasio colegio escuela jardin universidad hospital clinica consultorio farmacia veterinaria ferreteria constructora inmobiliaria arquitecto contador abogado medico odontologo agencia supermercado minimercado panaderia peluqueria condominio conjunto vecino jubilado novia mama papa alcaldia municipio fundacion iglesia taxista mecanico floristeria agricultor finca',
  en: 'office hotel hostel restaurant cafe gym school kindergarten university college hospital clinic pharmacy vet contractor builder realtor architect accountant lawyer doctor dentist agency supermarket grocery bakery salon condo neighbor neighbour retiree bride mom dad municipality nonprofit church driver mechanic florist farmer farm landlord plumber',
}

/** Spanish nouns that end as infinitives do. */
const nouns =
  /^(?:bar|hogar|taller|mujer|escolar|celular|azucar|alquiler|familiar|militar|mar|altar|pilar|chofer)$/
const verbForm = /(?:[aei]r|[aei]r(?:l[aeo]s?|se|nos)|ando|iendo|[aei]mos)$/

const isVerb: Record<Language, (word: string) => boolean> = {
  es: (word) => word.length > 3 && verbForm.test(word) && !nouns.test(word),
  en: () => false,
}

const classesOf: Record<Language, ClassesOf> = {
  es: classReader(wordsEs),
  en: classReader(wordsEn),
}

const stemsOf = (language: Language, words: string) =>
  new Set(words.split(' ').map((word) => stem(word, language)))

const tables = {
  es: {
    empty: stemsOf('es', empty.es),
    occasions: stemsOf('es', occasions.es),
    audiences: stemsOf('es', audiences.es),
  },
  en: {
    empty: stemsOf('en', empty.en),
    occasions: stemsOf('en', occasions.en),
    audiences: stemsOf('en', audiences.en),
  },
}

/** Audiences that are no one in particular. */
const anyone =
  /^(?:segment|nicho|niche|mercad|market|target|empresa|compan|business|lead|prospect|profesional|professional)/

/** Classes whose words are a matter of their own: what is sold, where, and who does it. */
const matters = new Set(['goods', 'place', 'worker'])

const plurals = (word: string) => [word, `${word}s`, `${word}es`]

const bondOf = (word: string, root: string, language: Language): Bond | null => {
  if (root.length < 3 || !/^\p{L}+$/u.test(word) || tables[language].empty.has(root)) return null
  if (tables[language].occasions.has(root)) return 'occasion'
  if (tables[language].audiences.has(root)) return 'audience'
  const classes = new Set(plurals(word).flatMap(classesOf[language]))
  if (classes.has('customer') || anyone.test(word)) return null
  if (classes.has('audience')) return 'audience'
  if (classes.has('channel')) return 'channel'
  const isMatter = [...classes].every((name) => matters.has(name))
  return isMatter && !isVerb[language](word) ? 'subject' : null
}

/** The words of a text that say whom it is for, what it is about and where it happens, each once. */
export const bindingWords = (text: string, language: Language): BindingWord[] => {
  const found = new Map<string, BindingWord>()
  for (const { word, start, end } of tokens(text)) {
    const root = stem(word, language)
    const bond = bondOf(word, root, language)
    if (bond && !found.has(root))
      found.set(root, { stem: root, bond, typed: text.slice(start, end) })
  }
  return [...found.values()]
}
