try {
  const { lessons } = JSON.parse(localStorage.getItem('kmora:progress') ?? '{}')
  for (const mark of document.querySelectorAll('[data-lesson]'))
    mark.hidden = !lessons?.[mark.dataset.lesson]?.done
} catch {
  // Without storage no lesson is known to be read.
}
