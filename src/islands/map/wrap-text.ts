/* Control characters and halves of characters may not stand in a picture's XML, not even escaped. */
const control = /[\p{Cc}\p{Cs}\s]+/gu
const half = /\p{Cs}$/u

const cut = (line: string, room: number) =>
  line.length > room
    ? `${line
        .slice(0, room - 1)
        .replace(half, '')
        .trimEnd()}…`
    : line

/** A text in lines of at most `room` characters, at most `most` of them; what is left over becomes an ellipsis. */
export const wrapText = (text: string, room: number, most: number): string[] => {
  const lines: string[] = []
  let line = ''
  const words = text.replace(control, ' ').trim().split(' ')
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length <= room) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    if (lines.length === most - 1) {
      line = words.slice(index).join(' ')
      break
    }
    if (word.length > room) line = cut(word, room)
  }
  return [...lines, cut(line, room)].slice(0, most)
}
