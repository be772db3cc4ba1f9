export const review = {
  heading: 'Revisión',
  score: {
    one: '{aligned} de {total} táctica llega al objetivo',
    other: '{aligned} de {total} tácticas llegan al objetivo',
  },
  noTactics: 'Aún no hay tácticas por revisar',
  how: 'Una táctica llega cuando tiene medida y fecha, su estrategia tiene medida y el objetivo tiene número y trimestre.',
  severities: { error: 'Corrige', warning: 'Revisa', advice: 'Consejo' },
  clear: 'Nada que corregir. Tu plan tiene hilo.',
  count: { one: '{count} punto por revisar', other: '{count} puntos por revisar' },
  goTo: 'Ir ahí',
  why: 'Por qué',
  whyOf: 'Por qué: {wrong}',
  more: { one: 'y {count} más con lo mismo', other: 'y {count} más con lo mismo' },
  close: 'Cerrar la revisión',
}
