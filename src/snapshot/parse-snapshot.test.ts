import { describe, expect, test } from 'vitest'
import embedded from './embedded.json' with { type: 'json' }
import { parseSnapshot, SnapshotError } from './parse-snapshot.ts'

const [soyuz, soyuz9, progress] = embedded.spacecraft
if (!soyuz || !soyuz9 || !progress) throw new Error('The embedded snapshot has craft')

const file = (changes: object = {}) => ({
  format: 'spacecraft-catalogue-snapshot',
  version: 1,
  source: 'https://ll.thespacedevs.com/2.3.0/',
  captured_at: '2025-06-01T12:00:00Z',
  complete: true,
  spacecraft: [soyuz, progress],
  ...changes,
})
const parse = (data: unknown) => parseSnapshot(JSON.stringify(data), 'craft.json')
const ids = (records: readonly { id: number }[]) => records.map(record => record.id)

/** The lines after the first, which names the file. */
function problems(data: unknown): string[] {
  try {
    parse(data)
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error
    const [first, ...lines] = error.message.split('\n')
    expect(first).toBe('The snapshot craft.json cannot be used:')
    return lines.map(line => line.replace(/^- /, ''))
  }
  return []
}

/** A detailed record: what LL2 adds to a normal one, as little as the contract lets it be. */
const detailed = (craft: typeof soyuz) => ({
  ...craft,
  response_mode: 'detailed',
  spacecraft_config: {
    ...craft.spacecraft_config,
    response_mode: 'detailed',
    agency: { ...craft.spacecraft_config.agency, response_mode: 'normal' },
    family: [],
    crew_capacity: 3,
  },
  flights: [],
})

describe('our own format', () => {
  test('is read whole', () => {
    expect(parse(file())).toMatchObject({
      source: 'https://ll.thespacedevs.com/2.3.0/',
      captured_at: '2025-06-01T12:00:00Z',
      complete: true,
      spacecraft: [soyuz, progress],
    })
  })

  test('may hold no craft', () => {
    expect(parse(file({ spacecraft: [] }))).toMatchObject({ spacecraft: [], configurations: [] })
  })

  test('is put in order of ids, its records left as they are', () => {
    const odd = { zeta: 1, ...progress, status: { zeta: [], ...progress.status } }
    const { spacecraft } = parse(file({ spacecraft: [odd, soyuz] }))
    expect(JSON.stringify(spacecraft)).toBe(JSON.stringify([soyuz, odd]))
  })

  test('may mix normal and detailed craft', () => {
    const mixed = [soyuz, detailed(progress)]
    expect(parse(file({ spacecraft: mixed })).spacecraft).toEqual(mixed)
  })

  test.each(['2025-06-01T12:00:00Z', '2024-02-29T23:59:59.123Z', null])(
    'captured_at may be %s',
    captured_at => {
      expect(parse(file({ captured_at })).captured_at).toBe(captured_at)
    },
  )
})

describe('saved answers of LL2', () => {
  const page = { count: 600, next: null, previous: null, results: [progress, soyuz] }

  test.each([
    ['a list page', page],
    ['a bare array', page.results],
  ])('%s is a sample of unknown date', (_, data) => {
    expect(parse(data)).toMatchObject({
      source: 'https://ll.thespacedevs.com/2.3.0/',
      captured_at: null,
      complete: false,
      spacecraft: [soyuz, progress],
    })
  })

  test.each([
    [
      'https://lldev.thespacedevs.com/2.3.0/spacecraft/189/?format=api',
      'https://lldev.thespacedevs.com/2.3.0/',
    ],
    ['http://127.0.0.1:8000/2.3.0/spacecraft/189/', 'http://127.0.0.1:8000/2.3.0/'],
    ['/2.3.0/spacecraft/189/', 'https://ll.thespacedevs.com/2.3.0/'],
  ])('a record at %s comes from %s', (url, source) => {
    expect(parse([{ ...soyuz, url }]).source).toBe(source)
  })

  test('an empty page is read too', () => {
    expect(parse({ ...page, results: [] })).toMatchObject({ spacecraft: [] })
  })
})

describe('configurations, statuses and types', () => {
  test('come from the craft, each once, in order of ids', () => {
    const snapshot = parse([soyuz, soyuz9, progress])
    expect(ids(snapshot.configurations)).toEqual([1, 33])
    expect(ids(snapshot.statuses)).toEqual([4])
    expect(ids(snapshot.types)).toEqual([2, 4])
  })

  test('a configuration known in detail is kept in detail', () => {
    const [first] = parse([soyuz, detailed(soyuz9)]).configurations
    expect(first).toEqual(detailed(soyuz9).spacecraft_config)
  })

  test('a craft may have no type', () => {
    const untyped = { ...soyuz, spacecraft_config: { ...soyuz.spacecraft_config, type: null } }
    expect(parse([untyped]).types).toEqual([])
  })

  test('listed ones stay, those of craft are added', () => {
    const lander = { ...progress.spacecraft_config, id: 50, type: { id: 7, name: 'Lander' } }
    const snapshot = parse(
      file({
        spacecraft_configurations: [lander],
        spacecraft_statuses: [
          { id: 2, name: 'Retired' },
          { id: 1, name: 'Active' },
        ],
        spacecraft_configuration_types: [{ id: 5, name: 'Mass Simulator' }],
      }),
    )
    expect(ids(snapshot.configurations)).toEqual([1, 33, 50])
    expect(ids(snapshot.statuses)).toEqual([1, 2, 4])
    expect(ids(snapshot.types)).toEqual([2, 4, 5, 7])
  })
})

describe('revision', () => {
  test('is the same for the same data, in our format or as LL2 answered it', () => {
    const ours = file({ spacecraft: [soyuz, progress], captured_at: null, complete: false })
    expect(parse(ours).revision).toMatch(/^[0-9a-f]{12}$/)
    expect(parse([progress, soyuz]).revision).toBe(parse(ours).revision)
  })

  test('is the same for the same data captured again', () => {
    const again = file({ captured_at: '2025-06-01T12:00:01Z' })
    expect(parse(again).revision).toBe(parse(file()).revision)
  })

  test.each([
    { complete: false },
    { source: 'https://lldev.thespacedevs.com/2.3.0/' },
    { spacecraft: [soyuz] },
    { spacecraft: [{ ...soyuz, description: 'Another text' }, progress] },
    { spacecraft_statuses: [{ id: 2, name: 'Retired' }] },
  ])('is another when the data is: %j', changes => {
    expect(parse(file(changes)).revision).not.toBe(parse(file()).revision)
  })
})

describe('refusals', () => {
  test.each(['', '{', '{"format":', '[1,]', '<html></html>'])('%j is not JSON', text => {
    expect(() => parseSnapshot(text, 'craft.json')).toThrow(SnapshotError)
    expect(() => parseSnapshot(text, 'craft.json')).toThrow(
      /^The snapshot craft\.json cannot be used:\n- it is not JSON: ./,
    )
  })

  test.each<unknown>([
    null,
    5,
    'craft',
    {},
    { results: [] },
    { detail: 'Request was throttled.' },
    soyuz,
  ])('%j is of no known form', data => {
    expect(problems(data)).toEqual([
      'it is neither a snapshot nor a list page of LL2 nor an array of craft',
    ])
  })

  test.each<[object, string[]]>([
    [{ format: 'x' }, ['format: expected "spacecraft-catalogue-snapshot", found "x"']],
    [{ version: 2 }, ['version: expected 1, found 2']],
    [{ version: '1' }, ['version: expected 1, found "1"']],
    [{ version: undefined }, ['version: is missing']],
    [{ complete: undefined }, ['complete: is missing']],
    [{ complete: 'no' }, ['complete: expected boolean, found "no"']],
    [{ source: 'LL2' }, ['source: expected an http address, found "LL2"']],
    [{ spacecraft: {} }, ['spacecraft: expected Array, found Object']],
    [{ spacecraft_statuses: null }, ['spacecraft_statuses: expected Array, found null']],
  ])('the head %j', (changes, expected) => {
    expect(problems(file(changes))).toEqual(expected)
  })

  test.each([
    '',
    '2025-06-01',
    '2025-06-01T12:00:00',
    '2025-06-01T12:00:00+00:00',
    '2025-06-01 12:00:00Z',
    '2025-02-31T12:00:00Z',
    '2025-13-01T12:00:00Z',
    '2025-06-01T25:00:00Z',
  ])('captured_at %j is no moment in UTC', captured_at => {
    expect(problems(file({ captured_at }))).toEqual([
      `captured_at: expected an ISO-8601 time in UTC, ending in Z, found "${captured_at}"`,
    ])
  })

  test.each<[object, string]>([
    [{ id: undefined }, 'spacecraft at index 1, id: is missing'],
    [{ id: -236 }, 'spacecraft -236, id: expected >=0, found -236'],
    [
      { id: 2 ** 53 },
      'spacecraft 9007199254740992, id: Not a safe integer, found 9007199254740992',
    ],
    [{ id: '236' }, 'spacecraft 236, id: expected number, found "236"'],
    [{ id: 189 }, 'spacecraft 189, id: used at index 0 and at index 1'],
    [{ name: undefined }, 'spacecraft 236, name: is missing'],
    [{ name: 7 }, 'spacecraft 236, name: expected string, found 7'],
    [
      { time_docked: 'P1Y' },
      'spacecraft 236, time_docked: Not an ISO-8601 duration of fixed length, found "P1Y"',
    ],
    [{ status: { id: 1 } }, 'spacecraft 236, status.name: is missing'],
    [
      { response_mode: 'list' },
      'spacecraft 236, response_mode: expected ("normal" | "detailed"), found "list"',
    ],
    [
      {
        spacecraft_config: {
          ...progress.spacecraft_config,
          family: [{ response_mode: 'normal', id: 2 }],
        },
      },
      'spacecraft 236, spacecraft_config.family.0.name: is missing',
    ],
    [
      { description: ['x'.repeat(500)] },
      'spacecraft 236, description: expected string, found Array',
    ],
    [
      { flights_count: 'x'.repeat(500) },
      `spacecraft 236, flights_count: expected number, found "${'x'.repeat(59)}…`,
    ],
  ])('the record %j', (changes, expected) => {
    expect(problems([soyuz, { ...progress, ...changes }])).toEqual([expected])
  })

  test('records that are no objects are named by their place', () => {
    expect(problems([soyuz, 7, null])).toEqual([
      'spacecraft at index 1, expected Object, found 7',
      'spacecraft at index 2, expected Object, found null',
    ])
  })

  test('records of the other lists are checked as well', () => {
    expect(
      problems(
        file({
          spacecraft_configurations: [{ ...soyuz.spacecraft_config, url: 5 }],
          spacecraft_statuses: [
            { id: 1, name: 'Active' },
            { id: 1, name: 'Retired' },
          ],
          spacecraft_configuration_types: [{ name: 'Capsule' }],
        }),
      ),
    ).toEqual([
      'spacecraft_configurations 1, url: expected string, found 5',
      'spacecraft_statuses 1, id: used at index 0 and at index 1',
      'spacecraft_configuration_types at index 0, id: is missing',
    ])
  })

  test('20 problems are listed, the rest are counted', () => {
    const broken = Array.from({ length: 25 }, (_, index) => ({ ...soyuz, id: index, name: null }))
    const lines = problems(broken)
    expect(lines).toHaveLength(21)
    expect(lines[19]).toBe('spacecraft 19, name: expected string, found null')
    expect(lines[20]).toBe('and 5 more')
    expect(problems(broken.slice(0, 20))).toHaveLength(20)
  })
})
