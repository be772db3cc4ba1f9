export const versions = {
  heading: 'Versiones anteriores',
  lead: 'Cómo estaba tu plan antes de cada cambio de peso. Volver a una también se puede deshacer.',
  close: 'Cerrar',
  reading: 'Buscando…',
  none: 'Todavía no hay versiones anteriores de este plan.',
  failed: 'Este navegador no deja guardar versiones anteriores.',
  before: 'Antes de {edit}',
  holds: '{strategies} · {tactics}',
  restore: 'Volver a esta',
  download: 'Descargar',
}
