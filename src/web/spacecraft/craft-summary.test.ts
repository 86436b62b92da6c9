import { describe, expect, test } from 'vitest'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { craftLead, craftSummary } from './craft-summary.ts'

const { spacecraft } = await loadSnapshot()

function craftNamed(name: string): Spacecraft {
  const craft = spacecraft.find(known => known.name === name)
  if (!craft) throw new Error(`The snapshot has no craft named ${name}`)
  return craft
}

describe('one sentence about', () => {
  test.each([
    [
      'Soyuz 9',
      'A single-use capsule of the configuration Soyuz, by Russian Federal Space Agency (ROSCOSMOS), that flew once and spent 17 days 16 hours in space.',
    ],
    [
      'Ship 29',
      'A reusable upper stage of the configuration Starship, by SpaceX, that flew once, spent 1 hour 5 minutes in space and was destroyed.',
    ],
    [
      'Chinese reusable experimental spacecraft',
      'An active spaceplane of the configuration Chinese reusable spacecraft, by China Aerospace Science and Technology Corporation, that flew 3 times and spent 1 year 179 days in space.',
    ],
    [
      'Soyuz MS-28',
      'An active capsule of the configuration Soyuz MS, by Russian Federal Space Agency (ROSCOSMOS), that has not flown.',
    ],
  ])('%s', (name, sentence) => {
    expect(craftSummary(craftNamed(name))).toBe(sentence)
  })
})

const soyuz = craftNamed('Soyuz 9')

describe('what is missing is not said', () => {
  test.each<[string, Partial<Spacecraft>, string]>([
    ['a time', { time_in_space: 'P0D' }, 'flew once.'],
    ['flights', { flights_count: null, time_in_space: null }, '(ROSCOSMOS).'],
    [
      'a known status',
      { status: { id: 9, name: 'Elsewhere' } },
      'spent 17 days 16 hours in space.',
    ],
  ])('%s', (_, members, end) => {
    expect(craftSummary({ ...soyuz, ...members } as Spacecraft).endsWith(end)).toBe(true)
  })

  test('an agency', () => {
    const config = { ...soyuz.spacecraft_config, agency: null }
    expect(craftSummary({ ...soyuz, spacecraft_config: config } as Spacecraft)).toBe(
      'A single-use capsule of the configuration Soyuz that flew once and spent 17 days 16 hours in space.',
    )
  })

  test('a type', () => {
    const config = { ...soyuz.spacecraft_config, type: null }
    expect(craftSummary({ ...soyuz, spacecraft_config: config } as Spacecraft)).toMatch(
      /^A single-use spacecraft of/,
    )
  })
})

test('a craft that is up is not said to have ended its time', () => {
  const craft = { ...soyuz, in_space: true, flights_count: 2, status: { id: 1, name: 'Active' } }
  expect(craftSummary(craft)).toMatch(
    /^An active capsule .* that flew twice and is in space now\.$/,
  )
})

test('a placeholder says so', () => {
  expect(
    craftSummary({ ...soyuz, is_placeholder: true, flights_count: 0, time_in_space: 'P0D' }),
  ).toBe(
    'A placeholder for a capsule of the configuration Soyuz, by Russian Federal Space Agency (ROSCOSMOS).',
  )
})

describe('the sentence that leads a page tells when it flew, not what stands around it', () => {
  const none = { first_launch: null, last_mission_end: null }
  const flown = (first: string | null, last: string | null) => ({
    first_launch: first && `${first}-06-01T00:00:00Z`,
    last_mission_end: last && `${last}-06-19T00:00:00Z`,
  })

  test.each([
    ['where no flight tells', 1, none, 'flew once.'],
    ['once', 1, flown('1970', '1970'), 'flew once in 1970.'],
    ['in one year', 2, flown('1970', '1970'), 'flew twice in 1970.'],
    ['over years', 39, flown('1984', '2011'), 'flew 39 times from 1984 to 2011.'],
    ['without an end', 3, flown('1984', null), 'flew 3 times from 1984 on.'],
  ])('%s', (_, flights_count, span, end) => {
    expect(craftLead({ ...soyuz, flights_count, ...span })).toBe(
      `A single-use capsule by Russian Federal Space Agency (ROSCOSMOS) that ${end}`,
    )
  })

  test('of a craft that is up', () => {
    const craft = { ...soyuz, in_space: true, flights_count: 3, ...flown('2020', '2023') }
    expect(craftLead(craft)).toMatch(/ that flew 3 times since 2020\.$/)
  })
})
