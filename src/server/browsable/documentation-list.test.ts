import { expect, test } from 'vitest'
import type { Documentation } from '#answers/resource/documentation.ts'
import { documentationList } from './documentation-list.ts'

const path = '/2.3.0/things/'

/** Heading, text and links of each entry. */
function entriesOf(documentation: Documentation) {
  const html = String(documentationList(documentation))
  return [...html.matchAll(/<div><h2>(.*?)<\/h2><div>(.*?)<\/div><\/div>/gs)].map(
    ([, heading, text = '']) => ({
      heading,
      text: text.replaceAll(/<\/p><p>/g, '\n').replaceAll(/<[^>]*>/g, ''),
      links: [...text.matchAll(/href="([^"]*)"/g)].map(([, link]) => link),
    }),
  )
}

const always = [
  {
    heading: 'Format',
    text: 'Plain JSON instead of this page: ?format=json',
    links: [`${path}?format=json`],
  },
  {
    heading: 'Description',
    text: expect.stringContaining('OpenAPI'),
    links: ['/catalogue/openapi.json'],
  },
  {
    heading: 'Help',
    text: expect.stringContaining('ll.thespacedevs.com/docs'),
    links: ['https://ll.thespacedevs.com/docs/'],
  },
]

test('a reader learns of every parameter, with an example to follow for each', () => {
  expect(
    entriesOf({
      path,
      modes: ['normal', 'detailed'],
      filters: { fields: ['name', 'status'], example: 'status=1' },
      search: { fields: ['name'], example: 'search=Dragon' },
      ordering: { fields: ['id', 'name'], example: 'ordering=-id' },
      limit: true,
      extensions: [
        { parameters: ['type', 'agency'], meaning: 'take ids.', example: 'type=2,3' },
        { parameters: ['since'], meaning: 'takes a day.', example: 'since=2025-01-01' },
      ],
    }),
  ).toEqual([
    {
      heading: 'Modes',
      text: 'How much each record says: normal, detailed. For example ?mode=detailed',
      links: [`${path}?mode=detailed`],
    },
    {
      heading: 'Filters',
      text: 'name, status. For example ?status=1',
      links: [`${path}?status=1`],
    },
    {
      heading: 'Search',
      text: 'Looks for every word in name. For example ?search=Dragon',
      links: [`${path}?search=Dragon`],
    },
    {
      heading: 'Ordering',
      text: 'By id, name; a minus sign reverses. For example ?ordering=-id',
      links: [`${path}?ordering=-id`],
    },
    {
      heading: 'Number of results',
      text: expect.stringMatching(/^limit sets .* up to 100, and offset .* For example \?limit=2$/),
      links: [`${path}?limit=2`],
    },
    {
      heading: 'Also here',
      text: 'type, agency take ids. For example ?type=2,3\nsince takes a day. For example ?since=2025-01-01',
      links: [`${path}?type=2,3`, `${path}?since=2025-01-01`],
    },
    ...always,
  ])
})

test('what an endpoint does not take is not explained', () => {
  expect(entriesOf({ path })).toEqual(always)
  expect(String(documentationList({ path }))).not.toMatch(/undefined|false/)
})
