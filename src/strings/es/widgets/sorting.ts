export const sorting = {
  heading: '¿Qué es esto?',
  solved: { one: '{done} de {total} resuelta', other: '{done} de {total} resueltas' },
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
  retry: 'Inténtalo otra vez. Esta frase vuelve más adelante.',
  next: 'Siguiente',
  again: 'Repetir el ejercicio',
  finished: 'Listo. Acertaste {right} de {total} a la primera.',
  missedFirst: 'Si sigues, lo que no salió viene primero.',
  practise: 'Practicar con más frases',
  loading: 'Cargando…',
  failed: 'No se pudieron cargar más frases. Revisa tu conexión e inténtalo otra vez.',
  noScript: 'Antes de leer cada respuesta, decide qué es la frase:',
  /** What is fetched with the bank. */
  practice: {
    mastered: {
      one: 'Ya te sale {count} de las {total} frases.',
      other: 'Ya te salen {count} de las {total} frases.',
    },
    exhausted: 'Ya te salen las {total} frases, y no quedan más por ahora.',
    anew: 'Empezar de nuevo con todas',
  },
}
