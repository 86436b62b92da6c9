import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { detailedSpacecraft, normalSpacecraft } from './detailed-spacecraft.fixture.ts'
import { spacecraftSchema } from './spacecraft.ts'

describe.each([
  ['normal', normalSpacecraft],
  ['detailed', detailedSpacecraft],
])('a %s craft', (_, craft) => {
  test('is read as it is, unknown members included', () => {
    expect(v.parse(spacecraftSchema, craft)).toEqual(craft)
    const more = { ...craft, extra: [1, { a: null }], status: { ...craft.status, extra: 'x' } }
    expect(v.parse(spacecraftSchema, more)).toEqual(more)
  })

  test('may have nothing where LL2 has nothing', () => {
    const bare = {
      ...craft,
      serial_number: null,
      image: null,
      time_in_space: null,
      time_docked: null,
      flights_count: null,
      mission_ends_count: null,
      description: '',
      fastest_turnaround: null,
    }
    expect(v.parse(spacecraftSchema, bare)).toEqual(bare)
  })

  test.each<[string, object]>([
    ['response_mode', { response_mode: 'list' }],
    ['response_mode', { response_mode: undefined }],
    ['id', { id: '515' }],
    ['id', { id: -1 }],
    ['id', { id: 2 ** 53 }],
    ['name', { name: null }],
    ['status', { status: null }],
    ['status.id', { status: { id: 1.5, name: 'Active' } }],
    ['time_in_space', { time_in_space: 'P1Y' }],
    ['time_in_space', { time_in_space: 3600 }],
    ['flights_count', { flights_count: '1' }],
    ['in_space', { in_space: 'true' }],
    ['image.license', { image: { ...normalSpacecraft.image, license: 'CC0' } }],
    ['spacecraft_config', { spacecraft_config: 1 }],
  ])('is refused for a bad %s', (field, change) => {
    const { issues = [] } = v.safeParse(spacecraftSchema, { ...craft, ...change })
    expect(issues.map(issue => v.getDotPath(issue))).toEqual([field])
  })
})

test('the configuration has the mode of its craft', () => {
  for (const [craft, other] of [
    [normalSpacecraft, detailedSpacecraft],
    [detailedSpacecraft, normalSpacecraft],
  ] as const) {
    const mixed = { ...craft, spacecraft_config: other.spacecraft_config }
    expect(v.is(spacecraftSchema, mixed)).toBe(false)
  }
})

test('a detailed craft says its flights', () => {
  expect(v.is(spacecraftSchema, { ...detailedSpacecraft, flights: undefined })).toBe(false)
  expect(v.is(spacecraftSchema, { ...detailedSpacecraft, flights: [] })).toBe(true)
  expect(v.is(spacecraftSchema, { ...detailedSpacecraft, flights: [{ id: 1 }] })).toBe(false)
})
