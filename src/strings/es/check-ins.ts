import { asked } from './asked.ts'
import { partNames } from './part-names.ts'

/** What the workbook's list of progress and notes says. */
export const checkIns = {
  heading: 'Avance y notas',
  soFar: 'llevas {amount}',
  others: { one: '{count} parte medida', other: '{count} partes medidas' },
  all: 'Ver los {count}',
  change: 'Cambiar el avance del {date}',
  remove: 'Borrar el avance del {date}',
  date: 'Fecha',
  note: 'Nota',
  close: 'Listo',
  parts: partNames,
  asked,
}
