import { fold, plainText } from '../language/fold.ts'

/** What a pasted line may be instead of something to do. */
export type Noise =
  'greeting' | 'thanks' | 'reply' | 'media' | 'system' | 'link' | 'moment' | 'no-words' | 'heading'

const greeting = String.raw`hola|holi|buenas|buen dia|buen[oa]s (?:dias|tardes|noches)|saludos|(?:como|que tal) (?:estan|estas|van|vas)|hi|hello|hey|good (?:morning|afternoon|evening|night)|how are you|bye|adios|chao|hasta (?:luego|manana)|feliz (?:dia|tarde|noche|semana)|bendiciones`
const thanks = String.raw`(?:muchas |mil |muchisimas )?gracias(?: por todo)?|de nada|con (?:mucho )?gusto|thanks(?: a lot| so much)?|thank you(?: so much| very much)?|thx|you'?re welcome`
const reply = String.raw`ok(?:ay|ey|i|is)?|vale|dale|listo|si+|no|claro(?: que si)?|perfecto|genial|excelente|super|buenisimo|de acuerdo|entendido|va|bueno|(?:muy )?bien|me parece(?: bien)?|ya|ya esta|de una|quedo atent[oa]|(?:ja|je|ji|ha){2,}j?|lol|x?d|yes|yep|yeah|nope|sure|great|perfect|sounds good|got it|noted|agreed|cool|nice|will do|on it|np`
const people = String.raw`a tod[oa]s|tod[oa]s|equipo|chic[oa]s|amig[oa]s|team|everyone|everybody|all|guys|folks`

/** A few of these words, one after the other, and nothing else: "ok, muchas gracias equipo". */
const furniture = new RegExp(
  `^(?:(?<greeting>${greeting})|(?<thanks>${thanks})|(?<reply>${reply}))(?:[ ,.!?]+(?:${greeting}|${thanks}|${reply}|${people}))*$`,
)
/** "Hola Ana", "Gracias, Luis": a greeting and one name. */
const toSomeone = /^(hola|gracias|hi|hello|hey|thanks|buenas),? \p{Lu}\p{Ll}+$/iu

const media =
  /^<[^<>]*(?:omitid[oa]|omitted|adjunto|attached)[^<>]*>$|^(?:imagen|image|foto|photo|audio|video|sticker|gif|documento|document|archivo|file|tarjeta de contacto|contact card) (?:omitid[oa]|omitted)$|^\S+\.\w{3,4} \((?:archivo adjunto|file attached)\)$/
const system =
  /^(?:los mensajes y las llamadas|messages and calls|messages to this).*(?:cifrad|encrypted)|^(?:se elimino este mensaje|eliminaste este mensaje|este mensaje fue eliminado|this message was deleted|you deleted this message)|^(?:(?:video)?llamada (?:de voz )?perdida|missed (?:voice|video) call)|^(?:\S+ ){1,4}(?:creo el grupo|cambio (?:el asunto|el icono|la descripcion|la imagen)|salio del grupo|se unio usando|created (?:this |the )?group|changed (?:the subject|this group|the group)|joined using|left the group)/
const link = /^(?:(?:https?:\/\/|www\.)\S+\s*)+$/
const moment =
  /^(?:hoy|ayer|today|yesterday|\d{1,2}:\d{2}(?: ?[ap]\.? ?m\.?)?|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4})$/

/** A heading is short: a longer line that ends in a colon says something by itself. */
const longestHeading = 60

/**
 * Why a line, already without marks and sender, is probably no part of a plan: what a chat says
 * around the matter, a link alone, a heading. Nothing when it may be one; rather too seldom than too often.
 */
export const noiseOf = (line: string): Noise | undefined => {
  if (!/[\p{L}\p{N}]/u.test(line)) return 'no-words'
  const folded = fold(plainText(line)).trim()
  const words = folded.replace(/[^\p{L}\p{N}'>)]+$/u, '').replace(/^[¿¡"]+/, '')
  if (media.test(words)) return 'media'
  if (system.test(words)) return 'system'
  if (link.test(folded)) return 'link'
  if (moment.test(words)) return 'moment'
  const spoken = furniture.exec(words)?.groups
  if (spoken) return spoken.greeting ? 'greeting' : spoken.thanks ? 'thanks' : 'reply'
  if (toSomeone.test(line.replace(/[^\p{L}\p{N}]+$/u, '')))
    return /^(?:gracias|thanks)/i.test(line) ? 'thanks' : 'greeting'
  return line.endsWith(':') && line.length <= longestHeading ? 'heading' : undefined
}
