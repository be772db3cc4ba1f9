export const lesson = {
  course: 'El curso',
  title: 'Lecciones',
  description:
    'Lecciones de tres a siete minutos para pasar de una lista de tácticas a un plan trimestral con objetivo, estrategias medibles y tácticas que les sirven.',
  lead: 'De tres a siete minutos cada una, en el teléfono y en orden. Al final tienes tu plan escrito.',
  position: 'Lección {position} · {minutes} minutos',
  minutes: '{minutes} min',
  done: 'Leída',
  next: 'Sigue: {title}',
  toWorkbook: 'Ir a mi cuaderno',
  contents: 'Lecciones del curso',
  sorting: {
    heading: '¿Qué es esto?',
    progress: '{done} de {total}',
    right: {
      objective: 'Sí, es un objetivo.',
      strategy: 'Sí, es una estrategia.',
      tactic: 'Sí, es una táctica.',
    },
    wrong: {
      objective: 'No es un objetivo.',
      strategy: 'No es una estrategia.',
      tactic: 'No es una táctica.',
    },
    next: 'Siguiente',
    again: 'Repetir el ejercicio',
    retry: 'Inténtalo otra vez.',
    finished: {
      one: 'Listo. Acertaste {right} de {total} a la primera.',
      other: 'Listo. Acertaste {right} de {total} a la primera.',
    },
    noScript: 'Sin JavaScript no puedes marcar tus respuestas, pero aquí están, con su razón:',
  },
  writeYours: {
    list: {
      label: 'Tus tácticas, una por línea',
      placeholder: 'publicar en instagram\nllamar a clientes antiguos',
      button: 'Guardar en mi cuaderno',
    },
    objective: {
      label: 'Tu objetivo en una frase',
      placeholder: 'Facturar USD 120.000 en el T1 de 2027',
      button: 'Guardar en mi cuaderno',
    },
    understood: 'Entendí:',
    nothing: 'Escribe algo antes de guardar.',
    noNumber: 'Todavía no veo un número.',
    noQuarter: 'Todavía no veo un trimestre.',
    saving: 'Guardando…',
    savedObjective: 'Guardado en tu cuaderno, en este navegador.',
    savedList: {
      one: '{count} táctica guardada en la bandeja de tu cuaderno.',
      other: '{count} tácticas guardadas en la bandeja de tu cuaderno.',
    },
    repeated: {
      one: '{count} repetida quedó fuera.',
      other: '{count} repetidas quedaron fuera.',
    },
    full: 'La bandeja está llena: caben {limit}. Lo que no cupo sigue en el recuadro.',
    notSaved: 'No se pudo guardar en este navegador. Abre el cuaderno para descargar tu plan.',
    open: 'Abrir el cuaderno',
    noScript:
      'Para escribir en tu cuaderno hace falta JavaScript. También puedes hacerlo en papel.',
  },
}
