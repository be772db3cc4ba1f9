import { coverage } from './widgets/coverage.ts'
import { exercise } from './widgets/exercise.ts'
import { rewriting } from './widgets/rewriting.ts'
import { simulator } from './widgets/simulator.ts'
import { sorting } from './widgets/sorting.ts'
import { threadBuilder } from './widgets/thread-builder.ts'

export const lesson = {
  course: 'El curso',
  title: 'Lecciones',
  description:
    'Lecciones de cuatro a seis minutos para pasar de una lista de tácticas a un plan trimestral con objetivo, estrategias medibles y tácticas que les sirven.',
  lead: 'De cuatro a seis minutos cada una y menos de una hora en total, con el juego del trimestre. En el teléfono y en orden. Al final tienes tu plan escrito.',
  position: 'Lección {position} · {minutes} minutos',
  extra: 'Extra · {minutes} minutos',
  extras: 'Además',
  minutes: '{minutes} min',
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
  writeYours: {
    button: 'Guardar en mi cuaderno',
    nothing: 'Escribe algo antes de guardar.',
    saving: 'Guardando…',
    notSaved: 'No se pudo guardar en este navegador. Abre el cuaderno para descargar tu plan.',
    open: 'Abrir el cuaderno',
    noScript:
      'Para escribir en tu cuaderno hace falta JavaScript. También puedes hacerlo en papel.',
    /** Where tactics are linked to strategies on paper. */
    paperLink: 'Escribe cada táctica y la estrategia a la que sirve',
    /** By what is written; each page gets its own. */
    parts: {
      list: {
        label: 'Tus tácticas, una por línea',
        placeholder: 'publicar en instagram\nllamar a clientes antiguos',
        saved: {
          one: '{count} táctica guardada en la bandeja de tu cuaderno.',
          other: '{count} tácticas guardadas en la bandeja de tu cuaderno.',
        },
        repeated: {
          one: '{count} repetida quedó fuera.',
          other: '{count} repetidas quedaron fuera.',
        },
        full: 'La bandeja está llena: caben {limit}. Lo que no cupo sigue en el recuadro.',
      },
      objective: {
        label: 'Tu objetivo en una frase',
        placeholder: 'Facturar USD 120.000 en el T1 de 2027',
        understood: 'Entendí:',
        noNumber: 'Todavía no veo un número.',
        noQuarter: 'Todavía no veo un trimestre.',
        saved: 'Guardado en tu cuaderno, en este navegador.',
      },
      strategy: {
        title: 'Tu estrategia',
        audience: 'A quién llega',
        measure: 'Se mide con',
        measureHint: 'contratos firmados, pedidos…',
        target: 'Meta de esa medida',
        saved: 'Estrategia guardada en tu cuaderno.',
        full: 'Tu plan ya tiene todas las estrategias que caben.',
      },
      tactic: {
        action: 'Tu táctica: verbo, qué y con quién',
        serves: 'Sirve a',
        none: 'Ninguna todavía (a la bandeja)',
        target: 'Cuántas',
        measure: 'De qué',
        measureHint: 'visitas, mensajes…',
        due: 'Para cuándo',
        owner: 'Responsable',
        saved: 'Táctica guardada en tu cuaderno.',
        full: 'Ahí ya no caben más tácticas.',
      },
      link: {
        label: '¿A qué sirve “{action}”?',
        choose: 'Elige una estrategia',
        score: {
          one: '{aligned} de {total} táctica llega al objetivo',
          other: '{aligned} de {total} tácticas llegan al objetivo',
        },
        noLoose: 'No tienes tácticas sueltas. Nada que enlazar.',
        noStrategies: 'Primero escribe una estrategia: sin ella no hay a qué enlazar.',
      },
      'check-in': {
        label: 'Cuánto llevas del objetivo, hasta hoy',
        saved: 'Avance de hoy guardado en tu cuaderno.',
        noObjective: 'Tu plan aún no tiene meta. Escríbela en la lección 3 o en el cuaderno.',
        full: 'Tu plan ya tiene todos los avances que caben.',
      },
      note: {
        label: 'Lo que aprendiste, en una o dos frases',
        saved: 'Nota guardada con la fecha de hoy en tu cuaderno.',
        full: 'Tu plan ya tiene todos los avances que caben.',
      },
    },
  },
}
