/** Folded words of growth, as a regular expression's source. */
const grow = String.raw`aument\w*|increment\w*|crec\w+|crezc\w+|sub(?:ir|iendo|imos)|elev(?:ar|ando)|impuls\w+|mejora\w*|ampli(?:ar|ando|acion)|potenci\w+|expan\w+|increas\w*|grow\w*|rais(?:e|ing)|boost\w*|improv\w*|lift(?:ing)?`
const shrink = String.raw`reduc\w*|redu[zj]\w*|dismin\w*|baj(?:ar|ando)|caidas?|descenso|recort\w+|decreas\w*|cut(?:ting)?|lower(?:ing)?|shrink\w*`
const reach = String.raw`(?:logr|alcanz|consegu|obten|obtend|lleg|capt|gan|gener|manten|factur|vend|cobr|recaud|cerr|firm|sum|super|cumpl)(?:[aei]r(?:an?|e|emos)?|ando|iendo|[aei]mos)|(?:achiev|reach|hit|get|gett|generat|acquir|win|winn|gain|keep|maintain|sell|invoic|bill|collect|clos|sign|land|secur|add|earn|exceed|meet)(?:e|ing)?|metas?|objetivo|targets?|goal`

/** A word by which a result is wanted: more of something (1), less of it (2), or so much of it (3). */
export const resultWord = (): RegExp =>
  new RegExp(String.raw`\b(?:(${grow})|(${shrink})|(${reach}))\b(?!-)`, 'g')

/** "Duplicar" and its like, each with the relative change it means. */
export const multiples: readonly (readonly [RegExp, number])[] = [
  [/\b(?:duplic(?:ar|ando|amos)|doubl(?:e(?! digit|-)|ing)|(?:el|al) doble|twice)\b/, 1],
  [/\b(?:ventas|facturacion|ingresos|clientes|pedidos|sales|revenue|customers|orders) x ?2\b/, 1],
  [/\b(?:ventas|facturacion|ingresos|clientes|pedidos|sales|revenue|customers|orders) x ?3\b/, 2],
  [/\b(?:triplic(?:ar|ando|amos)|tripl(?:e|ing)|(?:el|al) triple)\b/, 2],
  [/\b(?:cuadruplic(?:ar|ando|amos)|quadrupl(?:e|ing))\b/, 3],
  [/\b(?:a la mitad|by half|in half|halv(?:e|ing))\b/, -0.5],
]

/** Parts by which something grows or shrinks, each with its share: "crecer un tercio". */
export const fractions: readonly (readonly [RegExp, number])[] = [
  [/(?<!\b(?:al?|to) )\b(?:un tercio|una tercera parte|(?:a|one) third)\b/, 0.3333],
  [/(?<!\b(?:al?|to) )\b(?:una cuarta parte|one quarter of)\b/, 0.25],
  [/(?<!\b(?:al?|to) )\b(?:un quinto|una quinta parte|(?:a|one) fifth)\b/, 0.2],
  [/(?<!\b(?:al?|to) )\b(?:un decimo|una decima parte|(?:a|one) tenth)\b/, 0.1],
]
