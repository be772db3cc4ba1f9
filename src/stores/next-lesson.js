// Runs inline right behind the home page's links to the lessons: it shows the one that comes next.
try {
  const { lessons } = JSON.parse(localStorage.getItem('kmora:progress') ?? '{}')
  const links = Array.from(document.querySelectorAll('[data-next-lesson]'))
  const isRead = (link) => Boolean(lessons?.[link.dataset.nextLesson]?.done)
  const next = links.find((link) => !isRead(link))
  if (links.some(isRead)) for (const link of links) link.hidden = link !== next
} catch {
  // Without storage no lesson is known to be read.
}
