// Runs inline right behind the home page's box: what is pasted waits in this tab for the workbook,
// which finds it with `waitingList`. Nothing of it stands in an address.
{
  const form = document.getElementById('paste')
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    try {
      sessionStorage.setItem('kmora:pasted-list', form.querySelector('textarea').value)
    } catch {
      // Storage is forbidden: the workbook asks for the list again.
    }
    location.assign(form.dataset.workbook)
  })
}
