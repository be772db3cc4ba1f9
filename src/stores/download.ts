/** Hands a file to the person's downloads. */
export const downloadFile = (name: string, mime: string, content: string | Blob): void => {
  const blob = typeof content === 'string' ? new Blob([content], { type: mime }) : content
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
