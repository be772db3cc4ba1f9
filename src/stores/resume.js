// Runs inline right behind the home page's resume link, so that the saved plan neither flashes nor shifts.
try {
  const link = document.getElementById('resume')
  const { plan } = JSON.parse(
    localStorage.getItem(`kmora:plan:${localStorage.getItem('kmora:open')}`),
  )
  const [name, sentence] = link.querySelectorAll('[data-resume]')
  if (plan.title) name.textContent = plan.title
  sentence.textContent = plan.objective.sentence
  link.hidden = false
} catch {
  // No plan, or none that can be read here: the workbook itself says more.
}
