import { idle } from './idle.ts'

/**
 * Lays out what of a new page lies below the screen, a card or row at a time, while the browser has
 * nothing else to do: from then on everything is where it belongs, for whoever comes back to a
 * place. `public/before-paint.js` says which pages are new.
 */
export function layOutRest(): void {
  const root = document.documentElement
  const cards = document
    .querySelectorAll<HTMLElement>(':is(.spacecraft-grid, .configuration-rows) > li')
    .values()
  const next = () => {
    const { value: card } = cards.next()
    if (!card) {
      delete root.dataset.new
      return
    }
    card.style.contentVisibility = 'visible'
    idle(next)
  }
  idle(next)
}
