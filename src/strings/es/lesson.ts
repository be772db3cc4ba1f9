import { coverage } from './widgets/coverage.ts'
import { exercise } from './widgets/exercise.ts'
import { rewriting } from './widgets/rewriting.ts'
import { simulator } from './widgets/simulator.ts'
import { sorting } from './widgets/sorting.ts'
import { threadBuilder } from './widgets/thread-builder.ts'
import { writeYours } from './widgets/write-yours.ts'

export const lesson = {
  course: 'El curso',
  title: 'Lecciones',
  description:
    'Lecciones de cuatro a seis minutos para pasar de una lista de tácticas a un plan trimestral con objetivo, estrategias medibles y tácticas que les sirven.',
  lead: 'De cuatro a seis minutos cada una: {minutes} minutos en total, y un juego de {game}. En el teléfono y en orden. Al final tienes tu plan escrito.',
  position: 'Lección {position} · {minutes} minutos',
  extra: 'Extra · {minutes} minutos',
  extras: 'Además',
  minutes: '{minutes} min',
  withGame: '{minutes} y un juego de {game}',
  done: 'Leída',
  next: 'Sigue: {title}',
  previous: 'Antes: {title}',
  start: 'Empezar: {title}',
  progress: '{done} de {total} leídas',
  finished: 'Leíste todo el curso. Tu plan te espera en el cuaderno.',
  toWorkbook: 'Ir a mi cuaderno',
  /** After the last step of the course. */
  toPlan: 'Terminaste: revisa y comparte tu plan',
  avoid: 'Así no:',
  prefer: 'Así sí:',
  looseTactics: 'Tácticas sueltas',
  drawnPlan: 'Un plan dibujado: el objetivo, sus estrategias y las tácticas de cada una',
  contents: 'Lecciones del curso',
  sorting,
  simulator,
  coverage,
  exercise,
  rewriting,
  threadBuilder,
  writeYours,
}
