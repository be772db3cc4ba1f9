import { fold, plainText } from '../plan/language/fold.ts'
import type { Tactic } from '../plan/index.ts'

/** Folded words for the states of a tactic, in both languages. */
const words: Record<Tactic['state'], string> = {
  todo: 'por hacer|pendiente|sin empezar|no iniciada|no iniciado|planeada|planeado|to do|todo|not started|pending|planned|open',
  doing:
    'en marcha|en curso|en proceso|en progreso|haciendo|iniciada|iniciado|doing|in progress|started|ongoing|underway',
  done: 'hecha|hecho|lista|listo|terminada|terminado|completada|completado|cumplida|cumplido|finalizada|finalizado|done|complete|completed|finished|closed',
  dropped:
    'descartada|descartado|cancelada|cancelado|anulada|anulado|dropped|cancelled|canceled|abandoned',
}

/** The state that a cell's words name; null where they name none. */
export const stateOf = (text: string): Tactic['state'] | null => {
  const folded = fold(plainText(text))
    .replace(/[^a-z]+/g, ' ')
    .trim()
  const states = Object.keys(words) as Tactic['state'][]
  return states.find((state) => words[state].split('|').includes(folded)) ?? null
}
