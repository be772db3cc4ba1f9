export const examples = {
  title: 'Ejemplos',
  onePlan: 'Ejemplo de plan trimestral',
  description:
    'Planes trimestrales completos para mirar de cerca y usar como punto de partida: objetivo, estrategias que se miden y tácticas con fecha y responsable.',
  lead: 'Planes completos, con números que cuadran. Úsalos como punto de partida y cámbialos a tu medida.',
  pageDescription:
    'Ejemplo completo de plan trimestral: {sentence}. Con sus estrategias, medidas y tácticas, listo para usar como punto de partida.',
  use: 'Usar como punto de partida',
  using: 'Se abrirá una copia en tu cuaderno. Lo que ya tienes no cambia.',
  trades: {
    bakery: 'Panadería',
    clinic: 'Clínica dental',
    'hardware-store': 'Ferretería',
    launch: 'Cosmética natural',
    software: 'Software por suscripción',
    tourism: 'Hotel y turismo',
  },
  map: 'El hilo del plan: un objetivo y {strategies}, con {tactics}',
  measuredIn: '{metric}, en {unit}',
  strategies: { one: '{count} estrategia', other: '{count} estrategias' },
  tactics: { one: '{count} táctica', other: '{count} tácticas' },
}
