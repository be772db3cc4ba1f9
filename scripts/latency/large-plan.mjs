// A plan of many parts, each with its own words, all fields filled in.
const places = ['centro', 'norte', 'sur', 'puerto', 'mercado', 'parque', 'valle', 'bosque']
const doings = ['Visitar', 'Llamar a', 'Enviar muestras a', 'Invitar a', 'Escribir a']
const whom = ['oficinas', 'cafés', 'hoteles', 'colegios', 'clínicas', 'talleres', 'gimnasios']

const tactic = (strategy, index) => ({
  id: `t${strategy}-${index}`,
  action: `${doings[index % 5]} ${index + 5} ${whom[(strategy + index) % 7]} del ${places[(strategy * 3 + index) % 8]}`,
  channel: ['Visitas', 'Teléfono', 'Correo'][index % 3],
  owner: ['Luisa', 'Marco', 'Ana', 'Pedro'][(strategy + index) % 4],
  start: '2027-01-11',
  due: `2027-0${1 + (index % 3)}-2${index % 9}`,
  measure: { name: 'contactos hechos', unit: 'contactos', target: 20 + index },
})

/** A plan of the first quarter of 2027 with so many strategies, and so many tactics for each. */
export const aLargePlan = (strategies, tactics) => ({
  format: 'kmora-plan',
  version: 1,
  id: 'large',
  title: 'Panadería grande',
  language: 'es',
  decimal: 'comma',
  quarter: { year: 2027, number: 1, firstMonth: 1 },
  created: '2026-12-14',
  updated: '2026-12-14',
  objective: {
    sentence: 'Facturar USD 120.000 en el T1 de 2027',
    metric: 'revenue',
    unit: 'USD',
    baseline: 98000,
    target: 120000,
  },
  strategies: Array.from({ length: strategies }, (_none, index) => ({
    id: `s${index}`,
    title: `Vender desayunos a ${whom[index % 7]} del ${places[index % 8]}`,
    audience: 'empresas de más de 20 personas',
    measure: { name: 'contratos', unit: 'contratos', baseline: 0, target: 10 },
    contribution: { kind: 'typed', amount: 10000 },
    tactics: Array.from({ length: tactics }, (_other, place) => tactic(index, place)),
  })),
})
