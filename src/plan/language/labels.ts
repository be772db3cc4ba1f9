/** Numbers that name or order a thing, or only figure in a saying. */
export const labels: readonly RegExp[] = [
  /\b(?:top|fase|etapa|anos?|mes(?:es)?|semanas?|dias?|pagina|nivel|version|ley|iso|numero|n\.?[o\u00ba\u00b0]|nro|sede|semestre|bimestre|cuatrimestre|years?|months?|weeks?|days?|phase|stage|page|level|step|tier|number|serie|series|plan|half|covid)[ -]?\.?#? ?\d+(?:[.,]\d+)*(?: ?(?:-|a|al|y|to|and) ?\d+)?\b/g,
  /\b[sh][12]\b/g,
  /\bx ?[2-9]\b/g,
  /\b(?:dos|tres|two|three|[2-4])[ -](?:digitos?|digits?)\b/g,
  /\b(\d+) (?:a|on|to|x|vs|por) \1\b/g,
  /\b(?:\d+|[a-z]+) (?:de cada|out of(?: every)?|of every|in every) (?:\d+|cinco|diez|veinte|cien|five|ten|twenty|hundred)\b/g,
  /[([]\d+[)\]]/g,
]
