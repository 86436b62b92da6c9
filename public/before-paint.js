// Runs before the first paint.

// A chosen theme never flashes; the button keeps it.
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is blocked: the system's theme is used.
}

// A page that is opened anew is read from its top: what lies below the screen may be laid out
// later. Elsewhere the browser has to find its place again.
const [visit] = performance.getEntriesByType('navigation')
if (visit?.type === 'navigate' && !location.hash) document.documentElement.dataset.new = ''

// A rendered list has its filters for those without script, and a browser with script sees only a
// text in them. A window with room for the sidebar (see `useHasSidebar`) makes them of it as they
// come, but for what is of no use beside a script; a narrow one has a dialog instead.
if (matchMedia('(width >= 64rem)').matches) {
  const observer = new MutationObserver(() => {
    const noscript = document.querySelector('#filters > noscript')
    // Only once something follows has the whole of it come.
    if (!noscript?.parentElement.nextSibling) return
    observer.disconnect()
    const { content } = Object.assign(document.createElement('template'), {
      innerHTML: noscript.textContent,
    })
    for (const element of content.querySelectorAll('[data-without-script]')) element.remove()
    noscript.replaceWith(content)
  })
  observer.observe(document, { childList: true, subtree: true })
  addEventListener('DOMContentLoaded', () => observer.disconnect())
}

// The app comes once the page is there to see, with the picture it leads with: nothing it needs is
// in the way of that. It does not wait where nobody looks, nor for a picture that takes long.
const wait = time => new Promise(resolve => setTimeout(resolve, time))
const frame = () => new Promise(resolve => requestAnimationFrame(resolve))

async function pageShown() {
  await new Promise(resolve => {
    new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true })
  })
  const picture = document.querySelector('img[fetchpriority=high]')
  await Promise.race([picture?.decode().catch(() => {}), wait(1000)])
  await frame()
  await frame()
}

addEventListener('DOMContentLoaded', async () => {
  // A page that came empty has nothing yet that could be laid out.
  if (!document.querySelector('h1')) delete document.documentElement.dataset.new
  await Promise.race([pageShown(), wait(document.hidden ? 0 : 3000)])
  for (const script of document.querySelectorAll('script[data-src]')) {
    script.src = script.dataset.src
  }
  // One after the other: to begin a request takes a moment in which nothing else is done.
  for (const link of document.querySelectorAll('link[data-rel]')) {
    await wait(0)
    link.rel = link.dataset.rel
  }
})

// What a reader does before the app is there to hear of it, the app finds here: see
// `src/web/reader/early.ts`.
window.early = { changes: new Map(), presses: new Map(), scrolled: new Set() }
const note = (type, act) =>
  addEventListener(type, ({ target }) => window.early && act(window.early, target), true)
note('input', ({ changes }, field) => {
  changes.set(field, field.type === 'checkbox' ? field.checked : field.value)
})
note('click', ({ presses }, target) => {
  const button = target.closest?.('button[type=button]')
  if (!button) return
  presses.delete(button)
  presses.set(button, button.getAttribute('aria-pressed') ?? button.getAttribute('aria-expanded'))
})
note('scroll', ({ scrolled }, target) => scrolled.add(target))
