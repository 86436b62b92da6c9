import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { agencyMiniSchema } from '#ll2/agency.ts'
import { formatIsoDuration, parseIsoDuration } from '#ll2/iso-duration.ts'
import { spacecraftSchema } from '#ll2/spacecraft.ts'
import embedded from './embedded.json' with { type: 'json' }
import { loadSnapshot } from './load-snapshot.ts'

const craft = embedded.spacecraft.map(record => [record.name, record] as const)

/** Every member of that name, however deep. */
function membersNamed(name: string, data: unknown): unknown[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) =>
    key === name ? [value] : membersNamed(name, value),
  )
}

test('it says what it is: a sample of unknown date', async () => {
  expect(await loadSnapshot()).toMatchObject({
    source: 'https://ll.thespacedevs.com/2.3.0/',
    captured_at: null,
    complete: false,
  })
})

test('it holds the 20 captured craft in order', () => {
  expect(embedded.spacecraft.map(record => record.id)).toEqual([
    189, 198, 236, 338, 350, 400, 415, 439, 484, 496, 515, 525, 530, 536, 560, 579, 600, 612, 613,
    614,
  ])
})

test('everything a filter takes is found in the craft', async () => {
  const { configurations, statuses, types } = await loadSnapshot()
  expect(configurations.map(config => `${config.id} ${config.name}`)).toEqual([
    '1 Soyuz',
    '8 Progress 7K-TG',
    '11 Mercury',
    '15 Vostok',
    '16 Voskhod',
    '26 Starship',
    '29 Gaganyaan',
    '31 Chinese reusable spacecraft',
    '33 Progress-MS',
    '35 Progress-M',
    '38 Soyuz MS',
  ])
  expect(statuses).toEqual([
    { id: 1, name: 'Active' },
    { id: 3, name: 'Destroyed' },
    { id: 4, name: 'Single Use' },
  ])
  expect(types).toEqual([
    { id: 2, name: 'Capsule' },
    { id: 3, name: 'Spaceplane' },
    { id: 4, name: 'Cargo Resupply' },
    { id: 6, name: 'Reuseable Upper Stage' },
  ])
})

test('loading changes no record', async () => {
  const { spacecraft } = await loadSnapshot()
  expect(JSON.stringify(spacecraft)).toBe(JSON.stringify(embedded.spacecraft))
})

describe.each(craft)('%s', (_, record) => {
  test('keeps to the contract, with nothing lost', () => {
    expect(v.parse(spacecraftSchema, record)).toEqual(record)
    expect(v.parse(agencyMiniSchema, record.spacecraft_config.agency)).toEqual(
      record.spacecraft_config.agency,
    )
  })

  test('has durations that are written back as LL2 wrote them', () => {
    for (const text of [record.time_in_space, record.time_docked, record.fastest_turnaround]) {
      if (text !== null) expect(formatIsoDuration(parseIsoDuration(text) ?? Number.NaN)).toBe(text)
    }
  })

  test('links to LL2 without asking for a page for people', () => {
    const { id, spacecraft_config: config } = record
    expect(record.url).toBe(`https://ll.thespacedevs.com/2.3.0/spacecraft/${id}/`)
    for (const url of membersNamed('url', record)) {
      expect(url).toMatch(/^https:\/\/ll\.thespacedevs\.com\/2\.3\.0\/[a-z_]+\/\d+\/$/)
    }
    expect(config.url).toContain(`/spacecraft_configurations/${config.id}/`)
  })

  test('is described, and so is its family', () => {
    for (const description of membersNamed('description', record)) {
      expect(description).toMatch(/^\p{Lu}.{20,400}\.$/u)
    }
  })
})
