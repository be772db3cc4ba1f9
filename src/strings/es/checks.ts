import type { CheckWords } from '../check-words.ts'

export const checks = {
  rules: {
    'objective/missing': {
      wrong: 'Todavía no hay un objetivo.',
      todo: 'Escribe en una línea el resultado que buscas: cuánto, de qué y en qué trimestre.',
    },
    'objective/no-number': {
      wrong: 'A “{sentence}” le falta la meta.',
      todo: 'Escribe la cifra a la que quieres llegar: una sola, que puedas medir cada semana.',
    },
    'objective/no-unit': {
      wrong: 'La meta dice {target}, pero no de qué.',
      todo: 'Elige la moneda o escribe la unidad: cajas, pedidos, contratos.',
    },
    'objective/no-quarter': {
      wrong: 'El objetivo no dice para qué trimestre es.',
      todo: 'Elige el trimestre: con un día de cierre sabrás cada semana si vas a tiempo.',
    },
    'objective/long': {
      wrong: 'El objetivo tiene {count} palabras, demasiadas para recordarlo.',
      todo: 'Déjalo en {limit} o menos: un resultado, una cifra y un trimestre. El cómo va en las estrategias.',
    },
    'objective/unrealistic': {
      far: {
        wrong: 'La meta de {target} es {times} veces la línea base, {baseline}.',
        todo: 'Bájala a lo que puedes lograr en un trimestre, o deja escrito de dónde saldrá ese salto.',
      },
      below: {
        wrong: 'La meta de {target} queda por debajo de la línea base, {baseline}.',
        todo: 'Corrige la cifra que esté mal; si de verdad esperas menos, deja escrito por qué.',
      },
    },
    'objective/no-baseline': {
      wrong: 'El objetivo no tiene con qué compararse.',
      todo: 'Escribe cuánto lograste el trimestre pasado o en este mismo del año pasado; si nunca lo mediste, haz tu mejor cálculo.',
    },
    'objective/static': {
      unmeasured: {
        wrong: 'Van {days} días sin medir nada.',
        todo: 'Anota cuánto llevas hoy del objetivo y de cada estrategia, y repítelo cada semana.',
      },
      carried: {
        wrong: 'La meta de {target} viene igual del trimestre anterior y nadie la ha medido.',
        todo: 'Decide con lo aprendido si sigue siendo la correcta y anota cuánto llevas.',
      },
    },
    'strategy/none': {
      empty: {
        wrong: 'El plan no tiene ninguna estrategia.',
        todo: 'Elige un camino hacia el objetivo: a quién vas a llegar y por qué te va a comprar.',
      },
      tactics: {
        wrong: {
          one: 'Tienes 1 táctica y ninguna estrategia.',
          other: 'Tienes {count} tácticas y ninguna estrategia.',
        },
        todo: {
          one: 'Pregúntate qué buscas con ella: eso es la estrategia. Escríbela y enlaza la táctica.',
          other:
            'Pregúntate qué buscan en común: eso es la estrategia. Escríbela y enlaza tus tácticas.',
        },
      },
    },
    'strategy/too-many': {
      wrong: 'Hay {count} estrategias activas al mismo tiempo.',
      todo: 'Quédate con las que más aportan, {limit} como máximo, y guarda las demás para otro trimestre.',
    },
    'strategy/no-measure': {
      everything: {
        wrong: '{strategy} no dice cómo sabrás que funciona.',
        todo: 'Elige qué vas a contar y a cuánto quieres llegar: pedidos pagados, contratos firmados, citas.',
      },
      target: {
        wrong: '{strategy} se mide con “{measure}”, pero le falta la meta.',
        todo: 'Escribe a cuánto quieres llegar al cierre del trimestre.',
      },
      name: {
        wrong: '{strategy} tiene una meta de {target}, pero no dice de qué.',
        todo: 'Escribe qué vas a contar: pedidos pagados, contratos firmados, citas.',
      },
    },
    'strategy/no-tactics': {
      wrong: 'Ninguna táctica sirve a {strategy}.',
      todo: 'Enlaza una táctica suelta o escribe la primera acción: qué, cuántas veces, quién y hasta cuándo.',
    },
    'strategy/no-audience': {
      wrong: '{strategy} no dice a quién llega ni por qué debería funcionar.',
      todo: 'Escribe a qué clientes buscas y qué los hará comprarte a ti.',
    },
    'strategy/coverage': {
      short: {
        wrong: 'Lo previsto suma {sum} y hacen falta {needed}.',
        todo: 'Faltan {gap}: sube un aporte que puedas sostener o añade una estrategia.',
      },
      incomplete: {
        wrong: 'Lo previsto suma {sum} y hacen falta {needed}.',
        todo: {
          one: 'Faltan {gap}, y hay 1 estrategia sin aporte: escribe cuánto esperas de ella.',
          other:
            'Faltan {gap}, y hay {count} estrategias sin aporte: escribe cuánto esperas de cada una.',
        },
      },
      over: {
        wrong: 'Lo previsto suma {sum} y solo hacen falta {needed}.',
        todo: 'Revisa qué aporte es optimista; si todos son ciertos, la meta puede subir.',
      },
    },
    'strategy/behind': {
      wrong: '{strategy} llevaba {soFar} el {date}; a ritmo serían {expected}.',
      todo: 'Decide si la mantienes, la ajustas o la reemplazas, y anota por qué.',
    },
    'tactic/loose': {
      wrong: '{tactic} no sirve a ninguna estrategia.',
      todo: 'Enlázala a la estrategia que ayuda a cumplir, o descártala.',
    },
    'tactic/no-measure': {
      everything: {
        wrong: '{tactic} no tiene medida.',
        todo: 'Escribe cuánto hay que hacer para darla por hecha: 60 visitas, 12 publicaciones, 1 página.',
      },
      target: {
        wrong: '{tactic} se mide con “{measure}”, pero le falta la cantidad.',
        todo: 'Escribe cuánto hay que hacer para darla por hecha.',
      },
      name: {
        wrong: '{tactic} tiene una meta de {target}, pero no dice de qué.',
        todo: 'Escribe qué vas a contar: visitas, llamadas, publicaciones.',
      },
    },
    'tactic/no-date': {
      wrong: '{tactic} no dice cuándo termina.',
      todo: 'Ponle un día dentro del trimestre: sin fecha siempre queda para después.',
    },
    'tactic/outside-quarter': {
      start: {
        wrong: '{tactic} empieza el {start}, y el trimestre va del {first} al {last}.',
        todo: 'Cambia la fecha en que empieza o déjala para el trimestre que le toca.',
      },
      due: {
        wrong: '{tactic} termina el {due}, y el trimestre va del {first} al {last}.',
        todo: 'Cambia la fecha en que termina o déjala para el trimestre que le toca.',
      },
      both: {
        wrong: '{tactic} va del {start} al {due}, y el trimestre va del {first} al {last}.',
        todo: 'Cambia las dos fechas o déjala para el trimestre que le toca.',
      },
    },
    'tactic/start-after-due': {
      wrong: '{tactic} empieza el {start} y termina antes, el {due}.',
      todo: 'Intercambia las fechas o corrige la que esté mal.',
    },
    'tactic/no-owner': {
      wrong: 'Nadie está a cargo de {tactic}.',
      todo: 'Escribe el nombre de una persona: lo que es de todos no lo hace nadie.',
    },
    'tactic/overdue': {
      wrong: {
        one: '{tactic} debía terminar ayer, {due}, y no está hecha.',
        other: '{tactic} debía terminar hace {count} días, el {due}, y no está hecha.',
      },
      todo: 'Márcala como hecha, ponle otra fecha o descártala.',
    },
    'plan/owner-overload': {
      wrong: '{owner} tiene {count} tácticas en la semana del {week}.',
      todo: 'Reparte algunas o mueve sus fechas: con más de {limit} a la vez, alguna no se hace.',
    },
    'plan/back-loaded': {
      wrong: '{count} de las {total} tácticas terminan en las dos últimas semanas.',
      todo: 'Adelanta las que puedas: si algo no funciona, tendrás tiempo de cambiarlo.',
    },
    'plan/one-channel': {
      wrong: 'Las {count} tácticas van por un solo canal: {channel}.',
      todo: 'Prueba otro canal con al menos una: si este falla, todo el plan se queda quieto.',
    },
    'objective/activity': {
      strategy: {
        wrong:
          '“{sentence}” dice por qué camino, no qué resultado buscas. Suena a estrategia por {words}.',
        todo: 'Pásala a las estrategias y escribe aquí a cuánto quieres llegar: ventas, clientes o unidades.',
      },
      tactic: {
        wrong:
          '“{sentence}” dice qué vas a hacer, no qué resultado buscas. Suena a tarea por {words}.',
        todo: 'Pásala a las tácticas y escribe aquí a cuánto quieres llegar: ventas, clientes o unidades.',
      },
    },
    'objective/several': {
      wrong: '“{sentence}” pide más de un resultado a la vez.',
      todo: 'Quédate con el que más te importa este trimestre. El otro puede ser la medida de una estrategia.',
    },
    'objective/sentence-disagrees': {
      target: {
        wrong: 'La frase del objetivo dice {said}, y la meta dice {held}.',
        todo: 'Deja el mismo número en los dos sitios.',
      },
      unit: {
        wrong: 'La frase del objetivo dice {said}, y la meta dice {held}.',
        todo: 'Deja la misma moneda en los dos sitios.',
      },
      quarter: {
        wrong:
          'La frase del objetivo habla del T{number} de {year}, y el plan es del T{heldNumber} de {heldYear}.',
        todo: 'Cambia la frase o el trimestre del plan: los dos deben decir lo mismo.',
      },
    },
    'strategy/tactic-in-disguise': {
      wrong: '{strategy} suena a táctica por {words}: dice qué hacer, no por qué camino.',
      todo: 'Pregúntate a quién quieres llegar o en qué te vas a diferenciar con eso: esa es la estrategia. Esto pasa a ser una de sus tácticas.',
    },
    'strategy/restates-objective': {
      again: {
        wrong: '{strategy} repite el objetivo con otras palabras.',
        todo: 'Escribe por qué camino vas a llegar: a quién, con qué, por qué te va a comprar a ti.',
      },
      result: {
        wrong: '{strategy} suena a objetivo por {words}: dice a cuánto llegar, no por qué camino.',
        todo: 'Escribe por qué camino vas a llegar: a quién, con qué, por qué te va a comprar a ti.',
      },
    },
    'strategy/duplicate': {
      wrong: '{strategy} dice lo mismo que {earlier}.',
      todo: 'Haz de las dos una sola y enlaza a ella todas sus tácticas.',
    },
    'tactic/vague': {
      bare: {
        wrong: '{tactic} no dice qué se va a hacer.',
        todo: 'Empieza con un verbo y di cuánto, para quién y cuándo. Por ejemplo: “Preparar … {words} para … antes de …”.',
      },
      channel: {
        wrong: '{tactic} nombra un canal, no una acción.',
        todo: 'Di qué harás ahí y cuántas veces. Por ejemplo: “Publicar … por semana en {words}”.',
      },
      wish: {
        wrong: '{tactic} es un deseo: no dice qué se va a hacer.',
        todo: 'Di qué vas a cambiar o a hacer con {words} el lunes, cuántas veces y quién.',
      },
    },
    'tactic/strategy-in-disguise': {
      strategy: {
        wrong: '{tactic} suena a estrategia por {words}: dice por qué camino, no qué hacer.',
        todo: 'Pásala a las estrategias y escribe aquí la acción que se puede agendar.',
      },
      objective: {
        wrong: '{tactic} suena a objetivo por {words}: dice a cuánto llegar, no qué hacer.',
        todo: 'Escribe la acción que acerca a ese resultado: qué, cuántas veces, quién.',
      },
    },
    'tactic/duplicate': {
      wrong: '{tactic} dice lo mismo que {earlier}.',
      todo: 'Deja una sola, con la cantidad y la fecha que valen.',
    },
  },
  fixes: {
    'set-quarter': 'Usar el T{number} de {year}',
    link: 'Enlazar a {strategy}',
    'swap-dates': 'Intercambiar las fechas',
    'due-at-quarter-end': 'Terminar el {date}',
    'take-target': 'Poner {said} como meta',
    'take-quarter': 'Pasar el plan al T{number} de {year}',
    'make-objective': 'Usarla como objetivo',
    'make-strategy': 'Pasarla a las estrategias',
    'make-tactic': 'Pasarla a las tácticas',
  },
  parts: {
    strategy: '“{title}”',
    namelessStrategy: 'la estrategia {position}',
    tactic: '“{title}”',
    namelessTactic: 'la táctica {position} de {strategy}',
    namelessLoose: 'la táctica suelta {position}',
  },
} satisfies CheckWords
