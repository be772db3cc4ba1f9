/** What inputs say of what is typed. */
export const field = {
  notNumber: 'No parece un número. Ej.: 120.000',
  readAs: 'Leído como {number}.',
  other: '¿Era {number}?',
  perTime: {
    day: '{number} al día',
    week: '{number} por semana',
    month: '{number} al mes',
  },
  rate: 'Entendí {rate}. ¿Cuántas en total?',
  addsUp: { one: 'Poner {number} ({weeks} semana)', other: 'Poner {number} ({weeks} semanas)' },
  /** Days chosen by their name. */
  quick: {
    label: 'Elegir rápido',
    endOf: 'Fin de {month}',
    endOfQuarter: 'Fin del trimestre',
    startOfQuarter: 'Inicio del trimestre',
    today: 'Hoy',
  },
  tooLong: 'Caben {limit} caracteres.',
}
