/** The ways to look at a plan besides the thread of cards. */
export const views = {
  label: 'Cómo ver el plan',
  names: { plan: 'Plan', map: 'Mapa' },
  loading: 'Abriendo la vista…',
  map: {
    heading: 'Mapa del plan',
    hint: 'Toca una parte para editarla. Con el teclado: flechas para recorrer, Intro para editar, + y − para acercar, 0 para verlo entero.',
    zoom: 'Tamaño',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    fit: 'Ver entero',
    saveSvg: 'Guardar SVG',
    savePng: 'Guardar imagen',
    failed: 'Este navegador no pudo dibujar la imagen. Prueba con “Guardar SVG”.',
    file: 'mapa',
    parts: {
      tray: 'Tácticas sueltas',
      namelessObjective: 'Objetivo sin escribir',
      namelessStrategy: 'Estrategia sin nombre',
      namelessTactic: 'Táctica sin nombre',
    },
    levels: {
      objective: 'Objetivo: {text}',
      strategy: 'Estrategia: {text}',
      tactic: 'Táctica: {text}',
      tray: '{text}',
    },
    loose: 'Suelta',
    done: 'Hecha',
    over: 'Ya no se sigue',
    remarks: { one: '{count} punto por revisar', other: '{count} puntos por revisar' },
  },
}
