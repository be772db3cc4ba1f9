/** A shared plan beside the plans of one's own. */
export const compare = {
  since: {
    one: 'Es tu plan. Desde que lo compartiste el {day} hiciste {count} cambio.',
    other: 'Es tu plan. Desde que lo compartiste el {day} hiciste {count} cambios.',
    none: 'Es tu plan. No cambió desde que lo compartiste el {day}.',
  },
  own: {
    one: 'Es tu plan. El que tienes en tu cuaderno dice otra cosa en {count} punto.',
    other: 'Es tu plan. El que tienes en tu cuaderno dice otra cosa en {count} puntos.',
    none: 'Es tu plan, tal como lo tienes en tu cuaderno.',
  },
  list: 'Ver los cambios',
  open: 'Comparar con un plan mío',
  pick: 'Plan de tu cuaderno',
  count: { one: '{count} diferencia', other: '{count} diferencias', none: 'Dicen lo mismo.' },
  kinds: {
    added: 'Solo en el tuyo',
    removed: 'Solo en el compartido',
    commented: 'Solo en el tuyo: {author} comenta',
  },
  from: 'El compartido',
  to: 'El tuyo',
}
