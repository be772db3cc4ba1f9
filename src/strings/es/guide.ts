/** The next step of a plan, and what its strategies add up to. */
export const guide = {
  sum: {
    sum: 'Lo previsto suma {sum} de {needed}.',
    short: 'Faltan {gap}.',
    over: 'Sobran {gap}.',
    even: 'Alcanza justo.',
  },
  heading: 'Siguiente paso',
  place: 'Paso {number} de {total}',
  go: 'Ir a ese paso',
  leave: 'Seguir sin guía',
  resume: '¿Cuál es el siguiente paso?',
  steps: {
    objective:
      'Escribe en una frase el resultado que buscas este trimestre: cuánto, de qué y para cuándo.',
    target: 'Ponle una meta al objetivo: el número al que quieres llegar.',
    quarter: 'Di para qué trimestre es el plan.',
    strategy: 'Escribe tu primera estrategia: a quién vas a llegar o en qué te vas a diferenciar.',
    'strategy-measure':
      'Di cómo sabrás que la estrategia funciona: qué vas a contar y a cuánto quieres llegar.',
    link: 'Tienes tácticas sueltas. Di a qué estrategia sirve la primera.',
    tactic: 'Hay una estrategia sin tácticas. Escribe la primera acción que le sirve.',
    'tactic-measure': 'Di cuánto hay que hacer de cada táctica para darla por hecha.',
    'tactic-date': 'Ponle a cada táctica el día en que termina.',
  },
}
