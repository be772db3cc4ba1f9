/**
 * What the first part of KMORA's method states, one line each, in our words. Lessons name the ids in
 * their `teaches`; `sign` is how one knows in a lesson's text that it does, in each language.
 */
export const methodStatements = {
  'three-levels': {
    says: 'Objective, strategy and tactic are three different aspects of selling.',
    sign: { es: /tres niveles/, en: /three levels/ },
  },
  'objective-definition': {
    says: 'An objective is the specific result wanted in a set period.',
    sign: { es: /resultado/, en: /result/ },
  },
  'objective-metrics': {
    says: 'It is tied to a number: revenue, market share, customers or sales volume.',
    sign: { es: /cuota de mercado/i, en: /market share/i },
  },
  'objective-qualities': {
    says: 'It is clear, measurable and realistic.',
    sign: { es: /realista/, en: /realistic/ },
  },
  'objective-growth': {
    says: 'For example: sell 10 % more in the next quarter.',
    sign: { es: /10 %/, en: /10%/ },
  },
  'strategy-definition': {
    says: 'A strategy is the general approach that gives direction to what is done.',
    sign: { es: /camino/, en: /path/ },
  },
  'strategy-decisions': {
    says: 'It decides on positioning, on reaching customers and on being different.',
    sign: { es: /en qué eres distinto/, en: /what makes you different/ },
  },
  'strategy-segmentation': {
    says: 'For example: choose a segment and offer it a solution of its own.',
    sign: { es: /segment/i, en: /segment/i },
  },
  'tactic-definition': {
    says: 'A tactic is a specific, concrete action of a day or a short time.',
    sign: { es: /acción concreta/, en: /concrete action/ },
  },
  'tactic-examples': {
    says: 'Sellers call, visit, demonstrate, follow up, propose, negotiate, go to fairs.',
    sign: { es: /feria/, en: /fair/ },
  },
  'three-levels-summary': {
    says: 'The objective is the result, the strategy the plan, tactics the actions.',
    sign: { es: /resultado/, en: /result/ },
  },
  alignment: {
    says: 'The three must be aligned and complement one another.',
    sign: { es: /hilo|cadena/, en: /thread|chain/ },
  },
  'objective-first': {
    says: 'The objective is set first.',
    sign: { es: /primero/i, en: /first/i },
  },
  'objective-each-quarter': {
    says: 'It is best set for each quarter of the year.',
    sign: { es: /trece semanas/, en: /thirteen weeks/ },
  },
  'agile-company': {
    says: 'That makes a company agile: it can set up, improve and analyse strategies.',
    sign: { es: /ágil/, en: /agile/ },
  },
  'dynamic-strategies': {
    says: 'A strategy that does not work is changed.',
    sign: { es: /reemplaz|cambiar/i, en: /replace|change/i },
  },
  'objective-clear-simple': {
    says: 'An objective is clear and simple: to invoice USD 120,000 in a quarter.',
    sign: { es: /120\.000/, en: /120,000/ },
  },
  'measurable-strategies': {
    says: 'Strategies that can be measured are planned for the objective.',
    sign: { es: /medida/, en: /measure/ },
  },
  'kmora-strategies': {
    says: 'For example: a product launch, a landing page that sells, allied media.',
    sign: { es: /lanzamiento/i, en: /launch/i },
  },
  'measurable-tactics': {
    says: 'Tactics that can be measured put each strategy into practice.',
    sign: { es: /medida|cuánto/, en: /measure|how many/ },
  },
  'kmora-tactics': {
    says: 'For example: social media posts, paid advertising, a web page, a landing page.',
    sign: { es: /Facebook/, en: /Facebook/ },
  },
  'tactics-without-strategy': {
    says: 'The market is full of tactics without a strategy.',
    sign: { es: /suelta/, en: /loose/ },
  },
  'static-objective': {
    says: 'Many objectives are static: nobody measures them.',
    sign: { es: /estático/, en: /static/ },
  },
} as const satisfies Record<string, { says: string; sign: Record<'es' | 'en', RegExp> }>
