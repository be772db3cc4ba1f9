/** What parts are called that have no text yet. */
export const partNames = {
  objective: 'Objetivo sin escribir',
  strategy: 'Estrategia sin nombre',
  tactic: 'Táctica sin nombre',
}
