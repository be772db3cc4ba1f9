export const site = {
  name: 'Cuaderno KMORA',
  brand: 'KMORA',
  tagline: 'Método y cuaderno',
  skip: 'Ir al contenido',
  menu: 'Principal',
  lessons: 'Lecciones',
  examples: 'Ejemplos',
  glossary: 'Glosario',
  workbook: 'Cuaderno',
  otherLanguage: 'English',
  theme: { label: 'Tema', system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
  footer:
    'El método de KMORA para que cada táctica sirva a una estrategia y cada estrategia a un objetivo.',
  privacy: 'Lo que escribes se queda en tu navegador. Sin cuenta y sin servidor.',
  course: 'Del objetivo a la táctica: el método de ventas de KMORA',
  levels: { objective: 'Objetivo', strategy: 'Estrategia', tactic: 'Táctica' },
  notFound: {
    title: 'Esta página no existe',
    text: 'Puede que la dirección esté cortada o que la página haya cambiado de lugar.',
    link: 'Si abriste un plan compartido, pide que te envíen otra vez el enlace completo.',
    home: 'Ir al inicio',
  },
}
