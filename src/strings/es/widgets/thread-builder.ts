export const threadBuilder = {
  heading: 'Enlaza cada táctica',
  score: 'Llegan {aligned} de {total} tácticas',
  question: '¿A qué sirve?',
  choose: 'Elige',
  none: 'A ninguna',
  right: 'Sí, ya está en el hilo.',
  servesNone: 'Así es, no sirve a ninguna.',
  wrong: 'Esa no es.',
  servesOne: 'Sí sirve a una. Mira quién recibe esta acción.',
  finished: 'Listo. Lo que quedó suelto sale del plan, o espera su estrategia.',
  again: 'Repetir el ejercicio',
  noScript: 'A qué estrategia sirve cada táctica:',
}
