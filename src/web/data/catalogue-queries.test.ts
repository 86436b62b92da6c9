import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { facetsOptions } from './catalogue-queries.ts'
import type { Source } from './source.ts'
import { suggestionsOptions } from './suggestions-query.ts'

test('counts and suggestions are those under the filters that are set', async () => {
  const asked: string[] = []
  const source: Source = {
    async ask(path) {
      asked.push(path)
      return {} as never
    },
  }
  const client = new QueryClient({ defaultOptions: { queries: { meta: { source } } } })
  await client.fetchQuery(facetsOptions({}))
  await client.fetchQuery(facetsOptions({ status: [1, 4] }))
  await client.fetchQuery(suggestionsOptions({ search: 'sojuz' }))
  expect(asked).toEqual([
    '/catalogue/facets',
    '/catalogue/facets?status=1%2C4',
    '/catalogue/suggestions?search=sojuz',
  ])
})
