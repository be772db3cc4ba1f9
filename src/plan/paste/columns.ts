import { fold, plainText } from '../language/fold.ts'

/** What a column of a pasted sheet holds: a field of a tactic, the strategy it serves, a running number. */
export type Column =
  | 'action'
  | 'strategy'
  | 'owner'
  | 'channel'
  | 'start'
  | 'due'
  | 'frequency'
  | 'measure'
  | 'target'
  | 'unit'
  | 'done'
  | 'cost'
  | 'state'
  | 'count'

/** Folded names of the columns, in both languages: a Spanish plan may come from an English sheet. */
const names: Record<Column, string> = {
  action:
    'tactica|tacticas|accion|acciones|actividad|actividades|tarea|tareas|que|que hacer|que se hace|iniciativa|tactic|tactics|action|actions|activity|activities|task|tasks|what|what to do|initiative|to do',
  strategy: 'estrategia|estrategias|sirve a|strategy|serves',
  owner:
    'responsable|responsables|encargado|encargada|quien|dueno|a cargo|a cargo de|owner|who|responsible|assignee|assigned to|in charge|lead',
  channel: 'canal|canales|medio|medios|plataforma|channel|channels|medium|platform',
  start: 'inicio|empieza|desde|fecha inicio|fecha de inicio|start|starts|start date|begins|from',
  due: 'fecha|fechas|fecha limite|fecha fin|fecha final|fecha de fin|fecha de entrega|fin|termina|entrega|vence|hasta|cuando|plazo|due|due date|date|deadline|end|ends|end date|until|when|by',
  frequency: 'frecuencia|cada cuanto|frequency|how often',
  measure: 'indicador|kpi|metrica|medida|se mide con|indicator|metric|measure|measured by',
  target: 'meta|cantidad|target|goal|quantity|how many',
  unit: 'unidad|unidades|unidad de medida|unit|units',
  done: 'hecho|hecho hasta hoy|hecho hasta ahora|avance|real|realizado|logrado|done|done so far|actual|progress|so far',
  cost: 'costo|costos|coste|presupuesto|inversion|valor|precio|monto|cost|costs|budget|spend|price|investment',
  state: 'estado|estatus|situacion|status|state',
  count: 'n|no|nro|num|numero|item|id|#|number',
}

/** What a column of this name holds; null where the name is none of the known ones. */
export const columnOf = (heading: string): Column | null => {
  const name = fold(plainText(heading))
    .replace(/\(.*\)/, '')
    .replace(/[^a-z#]+/g, ' ')
    .trim()
  const found = Object.entries(names).find(([, list]) => list.split('|').includes(name))
  return (found?.[0] as Column | undefined) ?? null
}

/** Whether a line says no more than a column of tactics has as its heading: "Tácticas", "To do". */
export const isActionHeading = (line: string): boolean => columnOf(line) === 'action'

/** A row of a pasted sheet that names the columns below it. */
export interface HeadingRow {
  index: number
  /** What each column holds; null for a column of another kind. */
  columns: readonly (Column | null)[]
}

/** A sheet's title and a blank line or two may stand above its headings. */
const deepest = 5

/**
 * The row that names the columns of a pasted sheet: one of its first five, with the tactics' column and
 * another known one in it, each once. Nothing where there is none.
 */
export const findHeadingRow = (rows: readonly (readonly string[])[]): HeadingRow | undefined => {
  for (const [index, row] of rows.slice(0, deepest).entries()) {
    const columns = row.map(columnOf)
    const known = columns.filter((column) => column !== null)
    const isHeading =
      known.includes('action') && known.length > 1 && new Set(known).size === known.length
    if (isHeading) return { index, columns }
  }
  return undefined
}
