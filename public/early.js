// Runs before the first paint, so that a chosen theme never flashes; the button keeps it.
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is blocked: the system's theme is used.
}

// What a reader did in fields before the app was there to hear of it: it hears of it later.
window.earlyChanges = new Map()
addEventListener(
  'input',
  ({ target }) => {
    window.earlyChanges?.set(target, target.type === 'checkbox' ? target.checked : target.value)
  },
  true,
)
