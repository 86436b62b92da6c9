import { expect, test } from 'vitest'
import { makeCatalogue } from '#testing/make-catalogue.ts'
import { ask } from '../ask.fixture.ts'

const destroyed = { id: 3, name: 'Destroyed' }
const data = makeCatalogue([
  { name: 'Soyuz 9' },
  { name: 'Soyuz 11', status: destroyed },
  { name: 'Mercury', status: destroyed },
])

const suggested = (query: string) => ask(data, `/catalogue/suggestions?${query}`).body

test('facets count under the list’s filters', () => {
  expect(ask(data, '/catalogue/facets?search=soyuz').body).toMatchObject({ count: 2 })
  expect(ask(data, '/catalogue/facets?status=3&search=soyuz').body).toMatchObject({ count: 1 })
})

test('suggestions mend all the words of a search together, under the other filters', () => {
  const soyuz9 = { kind: 'name', text: 'Soyuz 9', count: 1, spacecraft: null }
  expect(suggested('search=Soyz,9')).toMatchObject({ suggestions: [soyuz9] })
  expect(suggested('search=Soyz,9&status=3')).not.toMatchObject({ suggestions: [soyuz9] })
  expect(suggested('search=11,Soyz')).toMatchObject({
    suggestions: [{ kind: 'words', text: '11 Soyuz', count: 1 }],
  })
  expect(suggested('')).toEqual({ suggestions: [] })
})
