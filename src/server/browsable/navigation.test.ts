import { describe, expect, test } from 'vitest'
import type { Resource } from '#answers/resource/resource.ts'
import { origin, testApp } from '../testing/test-app.ts'
import { browsablePage } from './browsable-page.ts'

const { get } = await testApp()
const textOf = async (path: string) => (await get(path, { accept: 'text/html' })).text()

/** What a row of links says, one thing after the other: a link as `text → address`. */
function readNavigation(page: string, label: string): string[] {
  const [, inner = ''] =
    new RegExp(`<nav[^>]* aria-label="${label}">(.*?)</nav>`, 's').exec(page) ?? []
  return inner
    .replaceAll('&amp;', '&')
    .replaceAll(/<a href="([^"]*)"( rel="\w+")?>([^<]*)<\/a>/g, '$3$2 → $1')
    .replaceAll(/<[^>]*>/g, '')
    .split('\n')
    .filter(Boolean)
}

describe('the way back', () => {
  const start = ['Spacecraft Catalogue → /spacecraft', 'API → /2.3.0/']

  test.each([
    ['/2.3.0/', []],
    ['/2.3.0/spacecraft/', ['Spacecraft List']],
    ['/2.3.0/spacecraft/515/', ['Spacecraft List → /2.3.0/spacecraft/', 'Spacecraft Instance']],
    [
      '/2.3.0/config/spacecraft_statuses/1/',
      ['Spacecraft Status List → /2.3.0/config/spacecraft_statuses/', 'Spacecraft Status Instance'],
    ],
    // Of what is only held inside others there is no list.
    ['/2.3.0/agencies/63/', ['Instance']],
  ])('from %s leads over its list to the catalogue', async (path, rest) => {
    expect(readNavigation(await textOf(path), 'Breadcrumb')).toEqual([...start, ...rest])
  })

  test('names the page that one is on', async () => {
    expect(await textOf('/2.3.0/spacecraft/')).toContain(
      '<li aria-current="page">Spacecraft List</li>',
    )
  })
})

describe('the way on', () => {
  const list = '/2.3.0/spacecraft/'
  const toCatalogue = 'See it in the catalogue → /spacecraft'

  test.each([
    [
      `${list}?limit=8&offset=8`,
      [
        `Previous rel="prev" → ${origin}${list}?limit=8`,
        `Next rel="next" → ${origin}${list}?limit=8&offset=16`,
        `Plain JSON → ${list}?format=json&limit=8&offset=8`,
        toCatalogue,
      ],
    ],
    [
      `${list}?limit=8&format=api`,
      [
        'Previous',
        `Next rel="next" → ${origin}${list}?format=api&limit=8&offset=8`,
        `Plain JSON → ${list}?format=json&limit=8`,
        toCatalogue,
      ],
    ],
    [
      `${list}?limit=100`,
      ['Previous', 'Next', `Plain JSON → ${list}?format=json&limit=100`, toCatalogue],
    ],
    [`${list}515/`, [`Plain JSON → ${list}515/?format=json`, `${toCatalogue}/515`]],
    [`${list}?status=99`, [`Plain JSON → ${list}?format=json&status=99`, toCatalogue]],
  ])('from %s leads to its neighbours, to the JSON and to the catalogue', async (path, ways) => {
    expect(readNavigation(await textOf(path), 'Answer')).toEqual(ways)
  })

  test.each([null, 'next previous', 7, { next: 'x' }, { previous: 'x' }])(
    'leads to no neighbours from %j, which is no page',
    value => {
      const endpoint: Resource = {
        path: list,
        title: 'A list',
        documentation: { path: list },
        webPath: () => '/spacecraft',
        answer: () => ({ status: 404, body: { detail: '' } }),
      }
      const page = [...browsablePage({ endpoint, id: '', target: list, status: 200, value })].join(
        '',
      )
      expect(readNavigation(page, 'Answer')).toEqual([
        `Plain JSON → ${list}?format=json`,
        toCatalogue,
      ])
    },
  )
})

test.each([
  ['/2.3.0/spacecraft/', 'good', 'HTTP 200 OK'],
  ['/2.3.0/spacecraft/?status=99', 'bad', 'HTTP 400 Bad Request'],
  ['/2.3.0/spacecraft/1/', 'bad', 'HTTP 404 Not Found'],
])('a reader sees at once whether %s went well', async (path, look, status) => {
  expect(await textOf(path)).toContain(`<b class="${look}">${status}</b>`)
})
