const percentDecoded = (text: string) =>
  text.replaceAll(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return ''
    }
  })

/**
 * The fragment, without `#`, in what mail and chat leave of a link: after an address, percent-encoded up
 * to three times, wrapped into lines, with invisible characters in it or punctuation at its end.
 * Only characters that no fragment holds are taken away, so a damaged one stays damaged.
 */
export const readFragment = (text: string): string => {
  const decoded = percentDecoded(percentDecoded(percentDecoded(text)))
  const visible = decoded.replaceAll(/[\s\p{Cc}\p{Cf}=]+/gu, '')
  const trimmed = /^.*[\w#-]/s.exec(visible)?.[0] ?? ''
  return trimmed.slice(trimmed.search(/#e?\d*(?:\.|$)/) + 1)
}
