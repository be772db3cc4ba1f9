/** Adds a style sheet to the page, once; resolves when it counts, to whether it could be had. */
export const loadStyle = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (document.querySelector(`link[href="${address}"]`)) {
      resolve(true)
      return
    }
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = address
    link.addEventListener('load', () => resolve(true))
    link.addEventListener('error', () => {
      link.remove()
      resolve(false)
    })
    document.head.append(link)
  })
