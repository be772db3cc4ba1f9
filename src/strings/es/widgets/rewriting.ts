export const rewriting = {
  heading: 'Escríbelo mejor',
  progress: '{done} de {total}',
  kinds: {
    objective: {
      label: 'Conviértelo en un objetivo',
      criteria: {
        number: 'Un número',
        unit: 'De qué: dinero, clientes…',
        quarter: 'Un trimestre',
        result: 'Es una tarea: ¿qué resultado buscas?',
        single: 'Hay más de un resultado',
        short: 'Más de 20 palabras: acórtalo',
        realistic: '¿Es realista, si partes de ahí?',
      },
    },
    strategy: {
      label: 'Conviértelo en una estrategia',
      criteria: {
        audience: 'Para quién es',
        path: 'Un camino: sin fechas ni cantidades por hacer',
      },
    },
    tactic: {
      label: 'Hazla concreta',
      criteria: {
        action: 'Una acción que se vería en una foto',
        amount: 'Cuántas, o cada cuánto',
        when: 'Una fecha',
      },
    },
  },
  met: 'Ya está:',
  missing: 'Falta:',
  done: 'No le falta nada.',
  /** What a sentence reads as that is to become something else. */
  reads: {
    objective: 'Suena a objetivo por {words}: dice cuánto se logra.',
    strategy: 'Suena a estrategia por {words}: dice por qué camino.',
    tactic: 'Suena a táctica por {words}: dice qué se hace.',
  },
  hint: 'Pista',
  model: 'Ver un ejemplo',
  next: 'Siguiente',
  again: 'Repetir el ejercicio',
  finished: 'Listo. Completaste {done} de {total}.',
  noScript: 'Escribe tu versión en papel y compárala con estos ejemplos:',
}
