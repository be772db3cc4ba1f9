// KMORA changes its colours in one file, and the dark theme depends on it: so no stylesheet, no
// <style> and no SVG attribute outside src/styles/tokens.css may name a colour by its numbers.
import { glob, readFile } from 'node:fs/promises'

const tokens = 'src/styles/tokens.css'
const colour = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([^v]/gi
const attribute = /\b(?:fill|stroke|color|stop-color|flood-color)=["'{`]+#[\da-f]{3,8}/gi
const styleElement = /<style(?![^>]*\/>)[^>]*>([\s\S]*?)<\/style>/g

const blank = (text) => text.replace(/[^\n]/g, ' ')
const withoutComments = (css) => css.replace(/\/\*[\s\S]*?\*\//g, blank)

/** What is style in a file, at the same place as in the file; all else is blank. */
const stylesIn = (file, text) => {
  if (file.endsWith('.css')) return text
  let styles = blank(text)
  for (const { 1: css, index, 0: whole } of text.matchAll(styleElement)) {
    const from = index + whole.indexOf(css)
    styles = styles.slice(0, from) + css + styles.slice(from + css.length)
  }
  return styles
}

const offences = []
for await (const file of glob('src/**/*.{css,astro,tsx}')) {
  if (file === tokens) continue
  const text = await readFile(file, 'utf8')
  const found = [
    ...withoutComments(stylesIn(file, text)).matchAll(colour),
    ...text.matchAll(attribute),
  ]
  for (const { 0: value, index } of found)
    offences.push(`${file}:${text.slice(0, index).split('\n').length}  ${value}`)
}

if (offences.length > 0) {
  console.error(`Colours belong in ${tokens}:\n${offences.join('\n')}`)
  process.exit(1)
}
