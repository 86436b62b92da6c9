import { describe, expect, test } from 'vitest'
import { isInvented } from '#ll2/invented.ts'
import { parseIsoDuration } from '#ll2/iso-duration.ts'
import { parseSnapshot } from '#snapshot/parse-snapshot.ts'
import { serializeSnapshot } from '#snapshot/serialize-snapshot.ts'
import { demoCatalogue } from './demo-catalogue.ts'

const captured = new Date('2026-11-28T06:00:00Z')
const demo = demoCatalogue(captured)
const craft = demo.spacecraft.map(one => {
  if (one.response_mode !== 'detailed') throw new Error(`${one.name} has no flights`)
  return one
})
const flights = craft.flatMap(one => one.flights)

test('it is a snapshot that the server takes, of 600 craft, and says that it is invented', () => {
  const { spacecraft, ...rest } = parseSnapshot(serializeSnapshot(demo), 'demo.json')
  expect(spacecraft).toHaveLength(600)
  expect(spacecraft).toEqual(demo.spacecraft)
  expect(isInvented(rest)).toBe(true)
  expect(rest.captured_at).toBe('2026-11-28T06:00:00Z')
})

test('the same moment gives the same copy; another day goes on with it', () => {
  expect(demoCatalogue(captured)).toEqual(demo)
  const later = demoCatalogue(new Date('2028-02-01T00:00:00Z'))
  expect(later.spacecraft.map(({ name }) => name).toSorted()).toEqual(
    demo.spacecraft.map(({ name }) => name).toSorted(),
  )
})

test('nothing in it leads to anyone, and no picture is fetched', () => {
  const addresses = JSON.stringify(demo).match(/https?:\/\/[^/"]+/g)
  expect(new Set(addresses)).toEqual(new Set(['https://invented.invalid']))
  expect(craft.filter(({ image }) => image)).toEqual([])
})

describe('there is something to see in every view', () => {
  test('flights in each decade since 1961', () => {
    const decades = flights.map(({ launch }) => launch?.net?.slice(0, 3))
    expect([...new Set(decades)].toSorted()).toEqual([
      '196',
      '197',
      '198',
      '199',
      '200',
      '201',
      '202',
    ])
  })

  test('craft up, each on a flight without an end, and nothing later than the capture', () => {
    const up = craft.filter(({ in_space }) => in_space)
    expect(up.length).toBeGreaterThan(5)
    expect(flights.filter(({ mission_end }) => mission_end === null)).toHaveLength(up.length)
    for (const one of up) expect(one.flights.at(-1)?.mission_end).toBeNull()
    for (const { launch, mission_end } of flights) {
      expect(Date.parse(launch?.net ?? '')).toBeLessThan(captured.getTime())
      expect(Date.parse(mission_end ?? '') || 0).toBeLessThan(captured.getTime())
    }
  })

  test('losses, craft that wait for their first flight, and a few with a hundred', () => {
    expect(craft.filter(({ status }) => status.name === 'Destroyed').length).toBeGreaterThan(10)
    expect(craft.filter(one => one.flights.length === 0).length).toBeGreaterThan(5)
    expect(craft.filter(one => one.flights.length >= 100)).toHaveLength(2)
  })

  test('every type, every status, stations, dockings, sizes and branches of families', () => {
    const used = (ids: readonly (number | undefined)[]) => new Set(ids).size
    expect(used(craft.map(one => one.spacecraft_config.type?.id))).toBe(demo.types.length)
    expect(used(craft.map(one => one.status.id))).toBe(demo.statuses.length)
    const places = new Set(flights.map(({ destination }) => destination))
    expect(places).toContain('Seven Coasts Station')
    expect(places).toContain('Lunar Orbit')
    expect(craft.some(one => (parseIsoDuration(one.time_docked ?? '') ?? 0) > 0)).toBe(true)
    const sized = craft.filter(one => one.spacecraft_config.height)
    expect(sized.length).toBeGreaterThan(590)
    expect(sized.length).toBeLessThan(600)
    const families = craft.flatMap(one => one.spacecraft_config.family ?? [])
    expect(families.some(({ parent }) => parent)).toBe(true)
  })
})

test('no craft for a single use flew twice, and no two have a serial number in common', () => {
  const single = craft.filter(({ status }) => status.name === 'Single Use')
  expect(single.filter(one => one.flights.length !== 1)).toEqual([])
  const serials = craft.flatMap(({ serial_number }) => serial_number ?? [])
  expect(new Set(serials).size).toBe(serials.length)
})

test('no craft begins a flight before it is back from the last', () => {
  for (const one of craft) {
    for (const [n, flight] of one.flights.slice(1).entries()) {
      const end = Date.parse(one.flights[n]?.mission_end ?? '')
      expect(Date.parse(flight.launch?.net ?? ''), one.name).toBeGreaterThan(end)
    }
  }
})

test('a craft was in space as long as its flights say, and docked no longer', () => {
  for (const one of craft) {
    const seconds = one.flights.map(({ duration }) => parseIsoDuration(duration ?? '') ?? 0)
    const total = seconds.reduce((sum, each) => sum + each, 0)
    expect(parseIsoDuration(one.time_in_space ?? ''), one.name).toBe(total)
    expect(parseIsoDuration(one.time_docked ?? ''), one.name).toBeLessThanOrEqual(total)
    expect(one.flights_count).toBe(one.flights.length)
  }
})
