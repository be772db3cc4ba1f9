// Makes the two font files of the site out of the full ones: only the characters that Spanish and
// English need, Bricolage Grotesque at one weight, Figtree from regular to bold. Run it by
// `npm run fonts` after a change of this file or of the @fontsource packages, and commit the result.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

const packages = new URL('../node_modules/@fontsource-variable/', import.meta.url)
const target = new URL('../src/styles/fonts/', import.meta.url)

// What Spanish and English are written with, and the letters of Portuguese, French and German names.
// Neither font draws ← → ✓ ₡: those are icons, or fall back to the system's font.
const ascii = String.fromCodePoint(...Array.from({ length: 0x7f - 0x20 }, (_, i) => 0x20 + i))
const letters = 'ÁÉÍÓÚÜÑáéíóúüñ' + 'ÀÂÃÄÇÊÔÕÖàâãäçèêëîïôõö'
const marks = '\u00a0\u2009¡¿«»“”‘’–—…•·ªº°²©™×±−€↑↓'

// Digits of equal width (tnum) for tables; kerning; accents put together from parts.
const features = ['ccmp', 'kern', 'locl', 'mark', 'mkmk', 'pnum', 'tnum']

const fonts = [
  {
    name: 'bricolage',
    folder: 'bricolage-grotesque',
    file: 'bricolage-grotesque-latin-opsz-normal.woff2',
    axes: { wght: 750, opsz: 28 },
  },
  {
    name: 'figtree',
    folder: 'figtree',
    file: 'figtree-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 750, default: 400 } },
  },
]

await mkdir(target, { recursive: true })
for (const { name, folder, file, axes } of fonts) {
  const source = await readFile(new URL(`${folder}/files/${file}`, packages))
  const font = await subsetFont(source, ascii + letters + marks, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: features,
    noHinting: true,
  })
  await writeFile(new URL(`${name}.woff2`, target), font)
  await copyFile(new URL(`${folder}/LICENSE`, packages), new URL(`${name}-OFL.txt`, target))
  console.log(`${name}.woff2: ${font.length} bytes`)
}
