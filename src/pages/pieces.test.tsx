import { createMemoryHistory } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { App } from '#web/app.tsx'
import { createQueryClient } from '#web/create-query-client.ts'
import { createAppRouter } from '#web/router.tsx'
import { pageSource } from './page-source.ts'
import { pagesOf, stateOf } from './pages.fixture.ts'
import { putPieces } from './pieces.tsx'

const { render, ask, origin } = pagesOf(syntheticCatalogue({ size: 60, mode: 'detailed' }))

const never = () => {}

async function routerAt(target: string) {
  const queryClient = createQueryClient(pageSource(ask))
  const history = createMemoryHistory({ initialEntries: [target] })
  const router = createAppRouter({ queryClient, origin, isRendering: true }, history)
  await router.load()
  return router
}

/** A page without marks for pieces: each is rendered in its place. */
const renderInPlace = async (target: string): Promise<string> =>
  renderToString(<App router={await routerAt(target)} onArrival={never} />)

/** The links of a list's page that fetch pictures ahead, and its cards. */
const cardsOf = (html: string): string[] => [
  ...(html.match(/<link rel="preload" as="image"[^>]*>/g) ?? []),
  ...(/<ul role="list" aria-label="Spacecraft"[^>]*>(.*?)<\/ul>/s.exec(html)?.[1] ?? '').split(
    '<li ',
  ),
]

test.each(['/spacecraft', '/spacecraft?page=2', '/spacecraft?in_space=true'])(
  'the cards of %s are the same whether they are rendered in place or were kept',
  async target => {
    const first = cardsOf(await render(target))
    expect(first.length).toBeGreaterThan(2)
    expect(first).toEqual(cardsOf(await renderInPlace(target)))
    expect(cardsOf(await render(target))).toEqual(first)
  },
  60_000,
)

/** The parts that a page names, whose code comes later. */
const partsOf = (html: string): string[] => stateOf(html).parts.sort()

test('a page of cards that were kept names their parts', async () => {
  const first = partsOf(await render('/spacecraft?ordering=name'))
  expect(first).toContain('tray/compare-toggle')
  expect(first).toContain('images/fallback-art')
  expect(partsOf(await render('/spacecraft?ordering=name'))).toEqual(first)
})

test('a piece is rendered once for each of its forms', async () => {
  const router = await routerAt('/about')
  let rendered = 0
  const Counted = () => {
    rendered += 1
    return <p>{rendered}</p>
  }
  const craft = {}
  const put = (form: string) => {
    const pieces = [{ of: craft, form, content: <Counted /> }]
    return putPieces('a<!--piece 0-->b', { head: undefined, parts: new Set(), pieces }, router).body
  }
  expect(put('')).toEqual(['a', '<p>1</p>', 'b'])
  expect(put('')).toEqual(['a', '<p>1</p>', 'b'])
  expect(put('early')).toEqual(['a', '<p>2</p>', 'b'])
  expect(rendered).toBe(2)
})

test('a card that was kept leads into the folder of a static site where there is one', async () => {
  await render('/spacecraft')
  const folder = '/some/path'
  const [, ...cards] = cardsOf(await render('/spacecraft', { folder, api: null }))
  const leading = cards.filter(card => card.includes(`href="${folder}/spacecraft/`))
  expect(leading.length).toBeGreaterThan(1)
  expect(cards.filter(card => card.includes('href="/spacecraft/'))).toEqual([])
}, 60_000)
