// Runs inline before the first paint, so that a chosen theme never flashes, and keeps the choice of the footer.
try {
  const theme = localStorage.getItem('kmora:theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is forbidden: the system's theme stands.
}
addEventListener('DOMContentLoaded', () => {
  const select = document.getElementById('theme')
  // A page that is left while it loads has no footer yet.
  if (!select) return
  select.value = document.documentElement.dataset.theme ?? 'system'
  select.parentElement.hidden = false
  select.addEventListener('change', () => {
    if (select.value === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = select.value
    try {
      localStorage.setItem('kmora:theme', select.value)
    } catch {
      // Storage is forbidden: the choice lasts as long as the page.
    }
  })
})
