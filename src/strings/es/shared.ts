export const shared = {
  title: 'Un plan compartido',
  description:
    'Abre un plan trimestral compartido con un enlace: objetivo, estrategias y tácticas con su hilo. Nada se envía a un servidor.',
  reading: 'Leyendo el plan…',
  readOnly: 'Plan compartido, solo lectura',
  sender: 'Te lo comparte {sender}',
  senderAndDay: 'Te lo comparte {sender} · {day}',
  day: 'Compartido el {day}',
  password: {
    label: 'Contraseña',
    button: 'Abrir el plan',
    opening: 'Abriendo el plan…',
    insecure: 'Esta página no puede abrir planes con contraseña. Abre el enlace con https.',
  },
  about: 'Este plan vino dentro del enlace. Nada de lo tuyo cambió.',
  reply: 'Comentar o proponer cambios',
  read: 'Volver a solo leer',
  replying:
    'Comenta o cambia lo que quieras: queda en este navegador hasta que envíes tu respuesta. El plan original no cambia.',
  partMissing: 'Una parte de la página no llegó. Revisa tu conexión.',
  save: 'Guardar una copia en mi cuaderno',
  print: 'Imprimir',
  none: {
    heading: 'Aquí se abre un plan compartido',
    text: 'Pega un enlace de plan para verlo, o escribe el tuyo en el cuaderno.',
    label: 'Enlace del plan',
    button: 'Ver el plan',
    workbook: 'Ir a mi cuaderno',
  },
  retry: 'Volver a intentar',
  failures: {
    'out-of-reach': {
      heading: 'El plan está en el enlace, pero falta el código para leerlo',
      text: 'Una parte de la página no llegó. Revisa tu conexión y vuelve a intentar.',
    },
    incomplete: {
      heading: 'Este enlace llegó incompleto',
      text: 'Le faltan letras al final; a veces lo corta el chat o el correo. Pide que te lo envíen otra vez o que te manden el archivo del plan.',
    },
    damaged: {
      heading: 'Este enlace llegó dañado',
      text: 'Alguna letra cambió en el camino. Pide que te lo envíen otra vez o que te manden el archivo del plan.',
    },
    locked: {
      heading: 'Este plan está protegido con contraseña',
      text: 'Pide la contraseña a quien te lo envió.',
    },
    'wrong-password': {
      heading: 'Esa no es la contraseña',
      text: 'Revísala e inténtalo otra vez.',
    },
    'too-large': {
      heading: 'Este enlace es demasiado grande',
      text: 'No parece un plan. Pide el archivo a quien te lo envió.',
    },
    'unknown-format': {
      heading: 'No reconocemos un plan en este enlace',
      text: 'Verifica que lo copiaste completo, desde https hasta el final.',
    },
    invalid: {
      heading: 'Este enlace no contiene un plan válido',
      text: 'Se leyó completo, pero lo que trae no es un plan. Pide que te lo envíen otra vez.',
    },
    'newer-version': {
      heading: 'Este plan se hizo con una versión más nueva',
      text: 'Recarga la página para traer la versión nueva y ábrelo otra vez.',
    },
  },
  scriptNeeded:
    'Para leer un plan compartido hace falta JavaScript: el plan viaja dentro del enlace y se abre aquí, en tu navegador.',
}
