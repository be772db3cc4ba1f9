export const exporting = {
  heading: 'Exportar el plan',
  close: 'Cerrar',
  ways: {
    plan: {
      name: 'El plan completo',
      text: 'Para guardarlo o llevarlo a otro navegador: solo este archivo lo trae todo de vuelta.',
      save: 'Descargar el plan (.json)',
    },
    csv: {
      name: 'Tácticas en CSV',
      text: 'Para casi cualquier programa de listas o de tareas.',
      save: 'Descargar tácticas (.csv)',
    },
    xlsx: {
      name: 'Tácticas en Excel',
      text: 'Para ordenar, filtrar y sumar con fechas y números de verdad.',
      save: 'Descargar tácticas (.xlsx)',
    },
    dates: {
      name: 'Fechas de las tácticas',
      text: 'Para ver en tu calendario los días de cada táctica.',
      save: 'Descargar fechas (.ics)',
      none: 'Ninguna táctica en pie tiene fecha todavía.',
    },
    checkIns: {
      name: 'Avance semanal',
      text: 'Para que tu calendario te recuerde cada semana anotar el avance y abra aquí este plan.',
      day: 'Día',
      hour: 'Hora',
      save: 'Descargar recordatorios (.ics)',
      none: 'Elige antes el trimestre del plan.',
    },
    document: {
      name: 'Texto para un documento',
      text: 'Para pegarlo con títulos y tablas donde se lea Markdown.',
      save: 'Descargar texto (.md)',
      copy: 'Copiar el texto',
    },
    chat: {
      name: 'Mensaje para un chat',
      text: 'Para mandarlo por WhatsApp y que se lea sin abrir nada.',
      copy: 'Copiar el mensaje',
    },
  },
  noTactics: 'El plan no tiene tácticas todavía.',
  copied: 'Copiado.',
  copyFailed: 'No se pudo copiar. Selecciona el texto y cópialo.',
  saved: 'Descargado.',
  failed: 'No se pudo hacer el archivo. Revisa tu conexión e inténtalo otra vez.',
  names: { tactics: 'tácticas', dates: 'fechas', checkIns: 'avance' },
}
