import { workbook } from './workbook.ts'

const { tactic, strategy, objective } = workbook

export const files = {
  sheet: 'Tácticas',
  columns: {
    strategy: strategy.title,
    action: tactic.action,
    channel: tactic.channel,
    owner: tactic.owner,
    start: tactic.start,
    due: tactic.due,
    frequency: tactic.frequency,
    measure: tactic.measureName,
    unit: 'Unidad',
    target: tactic.target,
    done: tactic.amountDone,
    cost: tactic.cost,
    state: tactic.state,
  },
  states: tactic.states,
  strategyStates: strategy.states,
  untitled: workbook.untitled,
  quarter: workbook.quarter.short,
  datesHeading: tactic.dates,
  dates: { until: tactic.until, from: tactic.from, between: tactic.between },
  fromTo: workbook.chips.from,
  tray: workbook.tray.heading,
  objective: {
    heading: 'Objetivo',
    target: objective.target,
    baseline: objective.baseline,
    baselineOf: '{amount}, {of}',
    baselineOfs: objective.baselineOfs,
    anyway: objective.anyway,
    owner: objective.owner,
  },
  strategy: {
    audience: strategy.audience,
    reason: strategy.reason,
    measure: strategy.measureName,
    contribution: strategy.contribution,
    owner: strategy.owner,
    state: strategy.state,
  },
  none: {
    objective: 'Sin objetivo todavía',
    action: 'Táctica sin nombre',
    strategy: 'Estrategia sin nombre',
  },
  doneOf: '{done} de {target}',
  calendar: {
    tactics: 'Tácticas · {plan}',
    checkIns: 'Avance semanal · {plan}',
    checkIn: 'Anota el avance, semana {week} de {weeks} · {plan}',
    checkInText:
      'Dos minutos: el objetivo hasta hoy, la medida de cada estrategia y lo hecho en cada táctica.',
  },
  problems: {
    'no-action': 'No dice qué se hace.',
    'too-long': 'El texto se corta: caben {limit} caracteres.',
    'not-a-date': '“{text}” no parece una fecha.',
    'not-a-number': '“{text}” no parece un número.',
    'ambiguous-number': '“{text}” se leyó como {number}. ¿Es así?',
    'other-currency': '“{text}” está en otra moneda.',
    'unknown-state': '“{text}” no es un estado que conozcamos.',
  },
  failures: {
    unreadable: 'Ese archivo está dañado o no es una hoja de cálculo.',
    'too-large': 'Ese archivo es demasiado grande para ser una lista de tácticas.',
    'old-excel':
      'Ese archivo es de un Excel antiguo o tiene contraseña. Guárdalo como .xlsx, sin contraseña.',
    'no-tactics':
      'No hay nada en esa hoja. Revisa que el archivo tenga tus tácticas, una por fila.',
  },
}
