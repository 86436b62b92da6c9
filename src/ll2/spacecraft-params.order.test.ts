import { describe, expect, test } from 'vitest'
import { messages } from './errors.ts'
import { parseQuery } from './query-string.ts'
import {
  parseOrdering,
  parseSpacecraftParams,
  readOrder,
  writeOrdering,
} from './spacecraft-params.ts'

const parse = (text: string) => parseSpacecraftParams(parseQuery(text), () => true)

describe('ordering', () => {
  test.each<[string, string]>([
    ['flights_count', 'flights_count'],
    ['-flights_count', '-flights_count'],
    ['-time_in_space,id', '-time_in_space,id'],
    [' -time_docked , mission_ends_count ', '-time_docked,mission_ends_count'],
    ['name,-serial_number', 'name,-serial_number'],
    ['', ''],
    ['colour', ''],
    ['colour,-id', '-id'],
    ['Flights_Count', ''],
    ['-ID', ''],
    ['--id', ''],
    ['- id', ''],
    ['+id', ''],
    ['status', ''],
    ['time in space', ''],
    ['id,-id', 'id'],
    ['-id,name,id', '-id,name'],
  ])('%j is read as %j', (text, read) => {
    expect(writeOrdering(parseOrdering(text))).toBe(read)
  })

  test('the last of several counts', () => {
    expect(parse('ordering=id&ordering=-name').params?.ordering).toEqual([
      { field: 'name', descending: true },
    ])
    expect(parse('ordering=id&ordering=').params?.ordering).toEqual([])
  })
})

describe('nulls', () => {
  const order = (text: string) => {
    const { ordering, nulls } = parse(text).params ?? {}
    return { ordering, nulls }
  }
  const byName = [{ field: 'name', descending: false }]

  test.each([
    ['ordering=name&nulls=last', { ordering: byName, nulls: 'last' }],
    ['nulls=%20last+', { ordering: [], nulls: 'last' }],
    ['nulls=last&nulls=', { ordering: [] }],
    ['ordering=name', { ordering: byName }],
    ['ordering=name&nulls=', { ordering: byName }],
  ])('%s is read, and by itself the same', (text, expected) => {
    expect(order(text)).toEqual(expected)
    expect(readOrder(parseQuery(text))).toEqual(expected)
  })

  test.each(['first', 'LAST', 'last,last', 'true'])('%j is refused', text => {
    expect(parse(`nulls=${text}`).errors).toEqual({ nulls: [messages.invalidChoice] })
    expect(readOrder(parseQuery(`nulls=${text}`))).toEqual({ ordering: [] })
  })
})
