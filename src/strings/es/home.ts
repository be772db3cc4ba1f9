export const home = {
  title: 'Ordena tus tácticas de venta en un plan trimestral',
  description:
    'Pega tu lista de tácticas y conviértela en un plan de un trimestre: un objetivo con número, pocas estrategias que se miden y tácticas que les sirven.',
  forWhom: 'Para quien vende en una empresa pequeña o mediana',
  heading: 'Tácticas tienes. Te falta el hilo.',
  lead: 'Publicaciones, pauta, ferias, llamadas: mucho movimiento y ningún número que lo una. Ordena tu trimestre en un objetivo, pocas estrategias que se miden y tácticas que les sirven.',
  paste: {
    label: 'Pega tu lista de tácticas',
    hint: 'Una por línea. Sirve lo que copies de WhatsApp, de Excel o de tus notas.',
    placeholder:
      'publicar en instagram\npauta en facebook\nhablar con oficinas del centro\nferia de marzo',
    button: 'Ordenar mi lista',
    private: 'Se queda en tu navegador. Sin cuenta.',
    noScript:
      'Para ordenar tu lista aquí hace falta activar JavaScript. Las lecciones se leen sin él.',
  },
  startObjective: 'Empezar por el objetivo',
  startLesson: 'Leer la primera lección · {minutes} min',
  nextLesson: 'Sigue con la lección {position}: {title} · {minutes} min',
  afterLessons: 'Terminaste el curso: revisa tu plan',
  resume: 'Sigue con tu plan',
  untitled: 'Plan sin nombre',
  picture: 'Así se ve un plan con hilo',
  example: {
    objective: 'Facturar USD 120.000 en el T1 de 2027',
    first: 'Desayunos corporativos para oficinas',
    firstTactics: ['Visitar 5 oficinas por semana', 'Llamar a cada una en 48 horas'],
    second: 'Tortas por encargo con pago en línea',
    secondTactics: ['Publicar la página el 22 de enero'],
    loose: 'Pauta en Facebook',
    question: '¿A qué sirve?',
  },
  why: [
    {
      kind: 'objective',
      heading: 'Un resultado, un número, un trimestre',
      text: 'Claro y sencillo, para que todos lo recuerden y se pueda medir cada semana.',
    },
    {
      kind: 'strategy',
      heading: 'El camino que elegiste, y cómo sabrás que funciona',
      text: 'A quién llegas, por qué te compran y cuánto aporta. Si no funciona, se cambia a tiempo.',
    },
    {
      kind: 'tactic',
      heading: 'Lo que alguien hace esta semana',
      text: 'Una acción con cantidad, fecha y responsable, al servicio de una estrategia.',
    },
  ] as { kind: 'objective' | 'strategy' | 'tactic'; heading: string; text: string }[],
}
