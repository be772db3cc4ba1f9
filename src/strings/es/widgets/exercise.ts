export const exercise = {
  failed: 'No se pudo cargar el ejercicio.',
  retry: 'Intentar otra vez',
}
