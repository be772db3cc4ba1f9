export const search = {
  title: 'Buscar',
  description:
    'Busca en las lecciones, el glosario y los ejemplos de KMORA: objetivos, estrategias, tácticas, medidas, ritmo, cobertura y todo lo demás del método.',
  label: 'Busca en las lecciones, el glosario y los ejemplos',
  placeholder: 'ritmo, conversión, panadería…',
  searching: 'Buscando…',
  found: {
    one: '{count} página con “{query}”.',
    other: '{count} páginas con “{query}”.',
  },
  none: 'No hay nada con “{query}”. Prueba con otra palabra.',
  failed: 'La búsqueda no se pudo cargar. Revisa tu conexión y escribe otra vez.',
  browse: 'También puedes recorrerlo todo:',
  noScript: 'Para buscar hace falta JavaScript.',
}
