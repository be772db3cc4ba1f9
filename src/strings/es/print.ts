export const print = {
  heading: 'Plan del trimestre',
  code: 'Código QR que abre este plan',
  scan: 'Abre este plan con la cámara del teléfono.',
  noCode: 'Este plan es muy grande para un código QR: compártelo con su archivo.',
  columns: {
    tactic: 'Táctica',
    measure: 'Meta',
    dates: 'Fechas',
    owner: 'Responsable',
    state: 'Estado',
  },
  why: 'Por qué',
  noTactics: 'Sin tácticas todavía.',
  loose: {
    one: '{count} táctica suelta, que no sirve aún a ninguna estrategia:',
    other: '{count} tácticas sueltas, que no sirven aún a ninguna estrategia:',
  },
  foot: 'Hecho en {address}, el {date}',
}
