import { expect, test } from 'vitest'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { createQueryClient } from '#web/create-query-client.ts'
import { statusOptions } from '#web/data/catalogue-queries.ts'
import { spacecraftOptions } from '#web/data/one-spacecraft-query.ts'
import { askAhead } from './ask-ahead.ts'
import { pageSource } from './page-source.ts'
import { pagesOf, stateOf } from './pages.fixture.ts'

const data = syntheticCatalogue({ size: 60, mode: 'detailed' })
const { render, ask } = pagesOf(data)

// It stands first: only then is the app's code not there yet.
test('pages that are asked for at once, before any was made, are as whole as later ones', async () => {
  const targets = [
    '/spacecraft',
    '/spacecraft?page=2',
    '/spacecraft/1',
    '/spacecraft?ordering=name',
  ]
  const first = await Promise.all(targets.map(target => render(target)))
  for (const [place, target] of targets.entries()) {
    expect(shownIn(first[place]), target).toBe(shownIn(await render(target)))
  }
}, 120_000)

test.each(['/spacecraft', '/spacecraft/1', '/records', '/about'])(
  '%s has its title once',
  async target => {
    expect((await render(target)).match(/<title>/g)).toHaveLength(1)
  },
  60_000,
)

/** What a page shows, without the answers it was made of, which hold the moment they came. */
const shownIn = (html = '') => html.split('<script type="application/json"', 1)[0]

/** What a rendered page says it was made of. */
const askedBy = (html: string): string[] =>
  stateOf(html)
    .queries.queries.map(({ queryHash }) => queryHash)
    .sort()

const craft = (hasFamily: boolean) =>
  data.spacecraft.find(({ spacecraft_config: { family } }) => !!family?.length === hasFamily)?.id

test.each([craft(true), craft(false)])(
  'before craft %i is rendered its page has asked for all that it shows, and for nothing else',
  async (id = 0) => {
    const client = createQueryClient(pageSource(ask))
    await client.prefetchQuery(statusOptions())
    await client.prefetchQuery(spacecraftOptions(id))
    await askAhead(client, { route: '/spacecraft/$id', params: { id } })
    const asked = client.getQueryCache().getAll()
    expect(asked.map(({ queryHash }) => queryHash).sort()).toEqual(
      askedBy(await render(`/spacecraft/${id}`)),
    )
  },
  60_000,
)
