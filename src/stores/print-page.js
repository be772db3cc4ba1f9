// Runs inline in the head: printing takes a script, so the button shows only where there is one.
addEventListener('DOMContentLoaded', () => {
  const button = document.getElementById('print')
  button.hidden = false
  button.addEventListener('click', () => globalThis.print())
})
