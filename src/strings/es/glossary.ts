export const glossary = {
  title: 'Glosario',
  description:
    'Las palabras del método en frases cortas y con ejemplos: objetivo, estrategia, táctica, medida, línea base, ritmo, cobertura y las demás.',
  lead: 'Las palabras del método, en una frase y con un ejemplo.',
  more: 'Ver en el glosario',
  related: 'Mira también:',
}
