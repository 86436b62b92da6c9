import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { parseIsoDuration } from '#ll2/iso-duration.ts'
import { toNormalConfig, toNormalSpacecraft } from '#ll2/project.ts'
import { type Spacecraft, spacecraftSchema } from '#ll2/spacecraft.ts'
import { spacecraftConfigSchema } from '#ll2/spacecraft-config.ts'
import { syntheticCatalogue } from './synthetic-catalogue.ts'

const modes = ['normal', 'detailed'] as const
const normal = syntheticCatalogue({ size: 600 })
const detailed = syntheticCatalogue({ size: 600, mode: 'detailed' })

describe.each(modes)('in %s mode', mode => {
  const data = mode === 'normal' ? normal : detailed

  test('craft and configurations are valid', () => {
    expect(v.parse(v.array(spacecraftSchema), data.spacecraft)).toEqual(data.spacecraft)
    expect(v.parse(v.array(spacecraftConfigSchema), data.configurations)).toEqual(
      data.configurations,
    )
    expect(new Set(data.spacecraft.map(craft => craft.response_mode))).toEqual(new Set([mode]))
  })

  test('the same seed gives the same craft, another seed others', () => {
    const again = syntheticCatalogue({ size: 600, mode })
    expect(again).toEqual(data)
    expect(syntheticCatalogue({ size: 600, mode, seed: 2 })).not.toEqual(data)
  })
})

test('the normal craft are the detailed ones with less in them', () => {
  expect(detailed.spacecraft.map(toNormalSpacecraft)).toEqual(normal.spacecraft)
  expect(detailed.configurations.map(toNormalConfig)).toEqual(normal.configurations)
})

test('the flights of a detailed craft are as many and as long as it says', () => {
  for (const craft of detailed.spacecraft) {
    if (craft.response_mode !== 'detailed' || craft.time_in_space === null) continue
    expect(craft.flights).toHaveLength(craft.flights_count ?? Number.NaN)
    const total = craft.flights.reduce((sum, { duration }) => sum + seconds(duration), 0)
    expect(total).toBe(seconds(craft.time_in_space))
    expect(craft.flights.some(flight => flight.mission_end === null)).toBe(craft.in_space)
  }
})

test('launches have ids of their own, and come in order', () => {
  const flights = detailed.spacecraft.map(craft =>
    craft.response_mode === 'detailed' ? craft.flights : [],
  )
  const ids = flights.flat().map(({ launch }) => launch?.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const own of flights) {
    const times = own.map(({ launch }) => launch?.net)
    expect(times).toEqual(times.toSorted())
  }
})

test('everything says that it is synthetic, and no picture can be fetched', () => {
  for (const craft of normal.spacecraft) {
    expect(craft.name.toLowerCase()).toContain('synthetic')
    expect(new URL(craft.image?.image_url ?? 'https://a.invalid').hostname).toMatch(/\.invalid$/)
  }
})

const oddities: [string, (craft: Spacecraft) => boolean][] = [
  ['no picture', craft => craft.image === null],
  ['its own picture', craft => imageOf(craft) !== configImageOf(craft) && craft.image !== null],
  ["its configuration's picture", craft => craft.image?.id === configImageOf(craft)],
  ['a licence with a link', craft => craft.image?.license?.link != null],
  ['a licence without a link', craft => craft.image?.license?.link === null],
  ['no serial number', craft => craft.serial_number === null],
  ['an unknown time in space', craft => craft.time_in_space === null],
  ['an unknown number of flights', craft => craft.flights_count === null],
  ['no flight', craft => craft.flights_count === 0 && craft.time_in_space === 'P0D'],
  ['a flight without a time', craft => craft.flights_count === 1 && craft.time_in_space === 'P0D'],
  ['fractions of a second', craft => craft.time_in_space?.includes('.') === true],
  ['more than 500 days', craft => seconds(craft.time_in_space) > 500 * 86_400],
  ['no family', craft => craft.spacecraft_config.family?.length === 0],
  ['several families', craft => (craft.spacecraft_config.family?.length ?? 0) > 1],
  ['a name of 200 characters', craft => craft.name.length === 200],
  ['a Cyrillic name', craft => /\p{Script=Cyrillic}/u.test(craft.name)],
  ['a Greek name with a final sigma', craft => craft.name.includes('ς')],
  ['a per cent sign', craft => craft.name.includes('%')],
  ['an underscore', craft => craft.name.includes('_')],
  ['a backslash', craft => craft.name.includes('\\')],
  ['quotes', craft => craft.name.includes('"')],
  ['line breaks in its description', craft => craft.description?.includes('\r\n') === true],
  ['to be a placeholder', craft => craft.is_placeholder === true],
  ['to be in space', craft => craft.in_space === true],
]

test.each(oddities)('some craft has %s, and some craft has not', (_, isOdd) => {
  expect(normal.spacecraft.some(isOdd)).toBe(true)
  expect(normal.spacecraft.every(isOdd)).toBe(false)
})

test('some statuses, types and configurations have no craft', () => {
  const used = {
    statuses: new Set(normal.spacecraft.map(craft => craft.status.id)),
    types: new Set(normal.spacecraft.map(craft => craft.spacecraft_config.type?.id)),
    configurations: new Set(normal.spacecraft.map(craft => craft.spacecraft_config.id)),
  }
  expect(used.statuses.size).toBe(normal.statuses.length - 1)
  expect(used.types.size).toBe(normal.types.length - 1)
  expect(normal.configurations).toHaveLength(40)
  expect(used.configurations.size).toBe(37)
})

const seconds = (text: string | null | undefined) => parseIsoDuration(text ?? '') ?? Number.NaN
const imageOf = (craft: Spacecraft) => craft.image?.id
const configImageOf = (craft: Spacecraft) => craft.spacecraft_config.image?.id
