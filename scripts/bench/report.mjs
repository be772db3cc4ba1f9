const table = (rows) => {
  const names = Object.keys(rows[0])
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [
    line(names),
    line(names.map(() => '---')),
    ...rows.map((row) => line(names.map((name) => String(row[name])))),
  ].join('\n')
}

const ratio = (one, other) => (one / other).toFixed(2)

const bySite = (rows) => Object.fromEntries(rows.map((row) => [row.site, row]))

/** The page of the docs that shows the figures of the last run. */
export const report = ({ versions, machine, checks, statements, links, weights, builds }) => {
  const { ours, starlight } = bySite(weights)
  const each = bySite(builds.filter(({ lessons }) => lessons === 'each more'))
  return `# What it costs, beside what else there is

Made by \`npm run bench\`, each table in one run: Node ${versions.node}, Astro ${versions.astro}, Starlight
${versions.starlight}, ${machine}. Compare figures of one table with each other, not with another machine's.

## Checks

Milliseconds to check a whole plan. Read as objective, strategy or tactic: ${statements[0]['read in a second']}
statements a second.

${table(checks)}

## Links

Characters of a link, and milliseconds to open it: the first in a new process, then one after another.

${table(links)}

## A lesson

The same text of 900 words, in bytes as brotli sends them, before anyone scrolls or clicks. \`later\` is what
scripts ask for by themselves or not, such as Starlight's search. Ours without fonts is ${ratio(ours.withoutFonts, starlight.withoutFonts)} of
Starlight's, or ${ratio(ours.withoutFonts, starlight.withoutFonts + starlight.later)} with \`later\`; with fonts ${ratio(ours.all, starlight.all)}, or ${ratio(ours.all, starlight.all + starlight.later)}.

${table(weights)}

## Builds

Seconds by the clock and of the processor, and most memory in MB, of Astro's own process. Ours has its other
pages besides, and a picture for each page's shared link, drawn before by \`npm run cards\`. Each more lesson takes ${ratio(each.ours.cpu, each.floor.cpu)} of the floor's processor time and
${ratio(each.ours.cpu, each.starlight.cpu)} of Starlight's.

${table(builds)}
`
}
