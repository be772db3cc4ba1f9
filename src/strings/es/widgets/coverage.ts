export const coverage = {
  heading: '¿Alcanza?',
  slide: 'deslizar',
  unrealistic: 'Poco realista.',
  brings: '{count} {measure}:',
  sum: 'Suman {sum}. Hacen falta {missing}.',
  table: 'Aporte de cada estrategia',
  total: 'Suman',
  missing: 'Hacen falta',
  results: {
    short: 'No alcanza.',
    covered: 'Alcanza.',
    over: 'Es demasiado.',
    unrealistic: 'Casi.',
  },
  again: 'Volver a los números de partida',
  noScript:
    'Cada fila: a cuántos llegas, qué parte compra y cuánto compra cada uno. ¿Qué número podrías subir?',
}
