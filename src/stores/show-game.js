if (/^#sim\W/.test(location.hash))
  addEventListener('load', () => document.getElementById('simulator')?.scrollIntoView())
