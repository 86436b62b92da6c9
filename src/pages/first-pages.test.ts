import { expect, test } from 'vitest'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { pagesOf } from './pages.fixture.ts'

const { render } = pagesOf(syntheticCatalogue({ size: 60, mode: 'detailed' }))

// In a file of its own: only the first pages of a process are made before the app's code is there.
test('pages that are asked for at once, before any was made, are as whole as later ones', async () => {
  const targets = [
    '/spacecraft',
    '/spacecraft?page=2',
    '/spacecraft/1',
    '/spacecraft?ordering=name',
  ]
  const first = await Promise.all(targets.map(render))
  for (const [place, target] of targets.entries()) {
    expect(shownIn(first[place]), target).toBe(shownIn(await render(target)))
  }
}, 60_000)

/** What a page shows, without the answers it was made of, which hold the moment they came. */
const shownIn = (html = '') => html.split('<script type="application/json"', 1)[0]
