export const rewriting = {
  heading: 'Escríbelo mejor',
  progress: '{done} de {total}',
  kinds: {
    objective: {
      label: 'Conviértelo en un objetivo',
      done: 'Ya dice cuánto, de qué y para cuándo.',
      criteria: {
        number: 'Un número',
        unit: 'De qué: dinero, clientes…',
        percentage: 'No solo un porcentaje: ¿a qué cantidad quieres llegar?',
        quarter: 'Un trimestre',
        result: 'Es una tarea: ¿qué resultado buscas?',
        single: 'Hay más de un resultado',
        short: 'Más de 20 palabras: acórtalo',
        realistic: '¿Es realista, si partes de ahí?',
      },
    },
    strategy: {
      label: 'Conviértelo en una estrategia',
      done: 'Ya dice a quién llegas y con qué. Si un cliente lo diría con sus palabras, vas bien.',
      criteria: {
        audience: 'A quién llegas',
        reason: 'Con qué, o por qué te elige',
        path: 'Un camino, no una tarea que se tacha',
        own: 'Repite el objetivo: ¿con qué lo logras?',
      },
    },
    tactic: {
      label: 'Hazla concreta',
      done: 'Ya dice qué se hace, cuánto y cuándo. Falta solo quién, si no lo pusiste.',
      criteria: {
        action: 'Una acción que se vería en una foto',
        amount: 'Cuántas, o cada cuánto',
        when: 'Una fecha',
      },
    },
  },
  met: 'Ya está:',
  missing: 'No se ve:',
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
