export const privacy = {
  title: 'Privacidad',
  description: 'Qué guarda el cuaderno, dónde lo guarda, qué se envía (nada) y cómo borrarlo todo.',
  lead: 'Tu plan es tuyo. Vive en este navegador y no sale de él hasta que tú lo compartes.',
  sections: [
    {
      heading: 'Qué se guarda y dónde',
      points: [
        'Tus planes, con sus registros de cada semana y sus versiones anteriores: en el almacenamiento de este navegador, en dos copias por si una se daña.',
        'Los planes que compartiste, como eran ese día, tus respuestas a planes ajenos y el nombre con que firmas: en el mismo lugar.',
        'Las lecciones que leíste, lo que dejaste a medias en ellas y si prefieres el tema claro u oscuro: en el mismo lugar.',
        'Las páginas del sitio, para que abran sin conexión: en la caché del navegador.',
        'Una lista que pegas en el inicio: solo en esa pestaña, hasta que el cuaderno la abre.',
      ],
    },
    {
      heading: 'Qué se envía',
      points: [
        'Nada de lo que escribes. No hay cuenta, ni cookies, ni medición de visitas, ni archivos de otros sitios.',
        'El servidor que aloja el sitio ve lo que ve cualquier servidor: qué página se pidió y desde qué dirección. Tu plan no va en esa petición.',
      ],
    },
    {
      heading: 'Cuando compartes un plan',
      points: [
        'El enlace lleva dentro el plan que elegiste compartir, después del signo #. El navegador no envía esa parte a ningún servidor.',
        'Quien tiene el enlace puede leer el plan. La aplicación por la que lo mandas también ve el enlace completo.',
        'Un enlace ya enviado no se puede retirar.',
      ],
    },
    {
      heading: 'Qué puede perderse',
      points: [
        'Si borras los datos del navegador, usas una ventana privada o cambias de teléfono, el plan no va contigo. Descárgalo como archivo desde el cuaderno.',
        'Quien usa este mismo navegador puede ver tus planes.',
      ],
    },
  ],
  deletion: {
    heading: 'Borrarlo todo',
    text: 'Quita de este navegador tus planes, las lecciones leídas, los ajustes y las páginas guardadas.',
    scriptNeeded: 'Sin JavaScript, borra los datos de este sitio desde los ajustes del navegador.',
    button: 'Borrar todo…',
    sure: '¿Borrar todo lo que hay aquí?',
    warning:
      'No se puede deshacer. Lo que no tengas en un archivo o en un enlace se pierde para siempre.',
    download: 'Ir al cuaderno a descargar mis planes',
    confirm: 'Sí, borrar todo',
    cancel: 'No borrar',
    deleting: 'Borrando…',
    done: 'Listo: en este navegador no queda nada tuyo.',
    failed:
      'El navegador no dejó borrar. Cierra las otras pestañas del cuaderno y vuelve a intentarlo, o borra los datos del sitio desde los ajustes del navegador.',
  },
}
