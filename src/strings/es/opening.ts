export const opening = {
  close: 'Cerrar',
  cancel: 'Cancelar',
  failed: 'No se abrió el archivo',
  plan: {
    heading: '¿Abrir este plan?',
    none: 'Sin objetivo todavía',
    versions:
      'Ya tienes este plan: tu último cambio fue el {mine}; el de este archivo, el {theirs}.',
    sameDay: 'Ya tienes este plan, y es distinto. Los dos cambiaron por última vez el {mine}.',
    keeps: 'Se abre al lado. El que tienes queda como está.',
    beside: 'Abrir al lado',
    open: 'Abrir el plan',
  },
  answer: {
    heading: 'Respuesta a un plan',
    open: 'Abrirla como otro plan',
  },
  backup: {
    heading: '¿Traer estos planes?',
    fates: {
      new: 'Se agrega',
      same: 'Ya lo tienes igual',
      beside: 'Tienes otra versión: se abre al lado',
    },
    damaged: {
      one: '{count} plan del archivo está dañado y no se puede traer.',
      other: '{count} planes del archivo están dañados y no se pueden traer.',
    },
    none: 'Todo lo que trae este archivo ya está aquí.',
    keeps: 'Los planes que tienes quedan como están.',
    add: { one: 'Traer {count} plan', other: 'Traer {count} planes' },
  },
  sheet: {
    heading: 'Traer tácticas de un archivo',
    read: { one: '{name}: leí {count} fila', other: '{name}: leí {count} filas' },
    none: 'El archivo tiene encabezados, pero ninguna fila debajo.',
    columns: 'Qué trae cada columna',
    unnamed: 'Columna {number}',
    example: 'Ej.: {text}',
    leave: 'No traer',
    noAction: 'Elige la columna que dice qué se hace. Sin ella no entra ninguna fila.',
    rows: 'Qué entra en tu plan',
    check: { one: '{count} con algo por revisar', other: '{count} con algo por revisar' },
    out: { one: '{count} queda fuera', other: '{count} quedan fuera' },
    row: 'Fila {number}',
    problem: '{column}: {text}',
    fact: '{name}: {value}',
    repeated: 'Ya está en tu plan',
    serves: 'Sirve a “{title}”',
    tray: 'A la bandeja',
    trayInstead: 'A la bandeja: “{title}” no está en tu plan o no tiene lugar',
    noRoom: 'No cabe en tu plan',
    missing: {
      one: 'Crear también la estrategia que falta: {titles}',
      other: 'Crear también las {count} estrategias que faltan: {titles}',
    },
    left: {
      one: '{count} táctica no cabe y queda solo en tu archivo: fila {rows}.',
      other: '{count} tácticas no caben y quedan solo en tu archivo: filas {rows}.',
    },
    showAll: { one: 'Ver {count} fila más', other: 'Ver {count} filas más' },
    add: { one: 'Agregar {count} táctica', other: 'Agregar {count} tácticas' },
    keeps: 'Se agregan a lo que tienes. Se puede deshacer.',
  },
  planFile: {
    'not-json':
      'Ese archivo no es un plan de este cuaderno. Busca uno que termine en .json y que hayas descargado aquí.',
    invalid: 'El archivo parece un plan, pero está dañado: {place}. No se cambió nada.',
    'newer-version':
      'Ese plan lo guardó una versión más nueva del cuaderno. Recarga la página y ábrelo otra vez.',
    'too-large': 'Ese archivo es demasiado grande para ser un plan.',
    unreadable: 'No se pudo leer el archivo. Intenta copiarlo de nuevo a tu dispositivo.',
  },
  file: {
    calendar:
      'Un calendario guarda fechas, no un plan. Abre el archivo del plan (.json) o una hoja de tácticas (.csv, .xlsx).',
    text: 'No encontramos una hoja de tácticas en ese texto. Si es una lista suelta, usa “Pegar una lista”.',
    other:
      'Ese tipo de archivo no se abre aquí. Sirven un plan (.json) y una hoja de tácticas (.csv, .xlsx).',
    several: 'Suelta un solo archivo a la vez.',
  },
}
