import { expect, test } from 'vitest'
import { defaultLimit } from '#ll2/page-params.ts'
import { encodeQuery, type QueryPairs } from '#ll2/query-string.ts'
import { toHistory } from '#snapshot/history/history.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { testApp } from '../testing/test-app.ts'
import { describedPaths } from './described-paths.ts'

const catalogue = syntheticCatalogue({ size: 40, mode: 'detailed' })
const [changing] = catalogue.spacecraft
if (!changing) throw new Error('The catalogue has craft')

const { id, name } = changing
const revisionAt = (hour: number) => String(hour).padStart(12, '0')

/** A craft whose name changed more often than a page has room for. */
const history = toHistory(
  Array.from({ length: defaultLimit * 2 }, (_, hour) => ({
    kind: 'change',
    from: revisionAt(hour),
    revision: revisionAt(hour + 1),
    seen_at: new Date(Date.UTC(2026, 10, 21, hour)).toISOString(),
    added: [],
    removed: [],
    changed: [
      { id, name, fields: ['name'], values: { name: { before: `${hour}`, after: `${hour + 1}` } } },
    ],
    last: [],
  })),
  [],
)

const { get, snapshot } = await testApp({
  history: async () => history,
  snapshot: {
    ...catalogue,
    source: 'https://ll.thespacedevs.com/2.3.0/',
    captured_at: '2026-11-22T06:00:00Z',
    complete: true,
    revision: 'synthetic',
  },
})

/** Those that need no drawing, and that are more than names of what others nest. */
const addresses = Object.entries(describedPaths).flatMap(([template, told]) => {
  const { parameters = [] } = told
  const [, list = ''] = /^\/2\.3\.0\/(.*)\/\{id\}\/$/.exec(template) ?? []
  const id = firstId(list)
  const isFile = /^\/(views|previews)\//.test(template)
  return isFile || (list && id === undefined)
    ? []
    : [{ path: template.replace('{id}', String(id)), parameters }]
})

function firstId(list: string): number | undefined {
  const { spacecraft, configurations, statuses, types } = snapshot
  const records: Record<string, readonly { id: number }[]> = {
    spacecraft,
    spacecraft_configurations: configurations,
    'config/spacecraft_statuses': statuses,
    'config/spacecraft_configuration_types': types,
  }
  return records[list]?.[0]?.id
}

const named = new Map(
  Object.values(describedPaths)
    .flatMap(({ parameters = [] }) => parameters)
    .filter(parameter => parameter.in === 'query')
    .map(parameter => [parameter.name, parameter]),
)

/** What a reader is told to try, as it stands in an address. */
const exampleOf = (name: string) => String(named.get(name)?.example)

/** Beside it values that are yes, no, wrong, an order, and near to a name of the data. */
const probes = ['true', 'false', '\0wrong', '-name', 'Synthetik']

/** Where nothing is told of no text, something is looked for; and a history is that of a craft. */
const someText: QueryPairs = [['search', 'Synthet']]
const beside: Readonly<Record<string, QueryPairs>> = {
  '/catalogue/suggestions': someText,
  '/catalogue/completions': someText,
  '/catalogue/history': [['id', String(id)]],
}

/** What an address says, but for the addresses of other pages, which carry anything along. */
async function answerAt(path: string, ...pairs: QueryPairs) {
  const query = encodeQuery([...(beside[path] ?? []), ...pairs])
  const response = await get(`${path}?${query}`)
  const text = await response.text()
  const told = text.replace(/"(next|previous)":("[^"]*"|null)/g, '')
  // Age is counted by the clock.
  return `${response.status} ${told.replace(/"age":\d+/, '')}`
}

test.each(addresses)(
  '$path heeds the parameters that it is told to take, and no others',
  async ({ path, parameters }) => {
    const plain = await answerAt(path)
    expect(plain).toMatch(/^200 /)
    const takes = new Set(parameters.filter(one => one.in === 'query').map(({ name }) => name))
    const unheeded: string[] = []
    const untold: string[] = []
    for (const name of named.keys()) {
      const values = takes.has(name) ? [exampleOf(name), ...probes] : [exampleOf(name)]
      let isHeeded = false
      for (const value of values) {
        isHeeded ||= (await answerAt(path, [name, value])) !== plain
        if (isHeeded) break
      }
      if (takes.has(name) && !isHeeded) unheeded.push(name)
      if (!takes.has(name) && isHeeded) untold.push(name)
    }
    expect({ unheeded, untold }).toEqual({ unheeded: [], untold: [] })
  },
)
