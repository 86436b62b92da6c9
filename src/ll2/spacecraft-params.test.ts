import { describe, expect, test } from 'vitest'
import { messages } from './errors.ts'
import { parseQuery } from './query-string.ts'
import {
  booleanFields,
  type ChoiceField,
  choiceFields,
  parseSpacecraftParams,
  type SpacecraftFilters,
  writeSpacecraftParams,
} from './spacecraft-params.ts'

const known: Record<ChoiceField, number[]> = {
  status: [1, 2, 3, 4],
  spacecraft_config: [1, 8, 33],
  type: [2, 4],
  agency: [63, 121],
  family: [1, 2],
  license: [1, 5],
}
const parse = (text: string) =>
  parseSpacecraftParams(parseQuery(text), (field, id) => known[field].includes(id))
const filters = (text: string) => parse(text).params?.filters
const errors = (text: string) => parse(text).errors

test('no parameters: no filters, the default order, the first page', () => {
  expect(parse('')).toEqual({
    params: { filters: {}, ordering: [], mode: 'normal', limit: 10, offset: 0n },
  })
})

test('unknown parameters are ignored', () => {
  expect(parse('colour=red&Status=99&status__in=99&format=api')).toEqual(parse(''))
})

test('filters, order and page are read together', () => {
  expect(
    parse('status=4&in_space=false&search=soyuz&ordering=-id&limit=5&offset=10&mode=detailed'),
  ).toEqual({
    params: {
      filters: { status: [4], in_space: false, search: ['soyuz'] },
      ordering: [{ field: 'id', descending: true }],
      mode: 'detailed',
      limit: 5,
      offset: 10n,
    },
  })
})

describe.each(booleanFields)('%s', field => {
  test.each<[string, boolean | undefined]>([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['tRuE', true],
    ['1', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
    ['0', false],
    ['', undefined],
    ['%20true', undefined],
    ['true%20', undefined],
    ['yes', undefined],
    ['on', undefined],
    ['2', undefined],
    ['01', undefined],
    ['null', undefined],
    ['true,false', undefined],
  ])('%j means %s', (text, value) => {
    expect(filters(`${field}=${text}`)).toEqual(value === undefined ? {} : { [field]: value })
  })

  test('the last of several counts', () => {
    expect(filters(`${field}=true&${field}=false`)).toEqual({ [field]: false })
    expect(filters(`${field}=true&${field}=`)).toEqual({})
    expect(filters(`${field}=true&${field}=maybe`)).toEqual({})
  })
})

describe('status, as every choice', () => {
  test.each<[string, number[]]>([
    ['4', [4]],
    ['%204', [4]],
    ['4%20', [4]],
    ['01', [1]],
    ['%2B1', [1]],
    ['%D9%A1', [1]],
  ])('%j is accepted', (text, status) => {
    expect(filters(`status=${text}`)).toEqual({ status })
  })

  test.each<[string, number[]]>([
    ['4,1', [1, 4]],
    ['1,%204', [1, 4]],
    ['4,4,1,4', [1, 4]],
  ])('%j, which LL2 itself refuses, is a list', (text, status) => {
    expect(filters(`status=${text}`)).toEqual({ status })
  })

  test.each([
    '5',
    '0',
    '-1',
    '1.0',
    '1e0',
    'x',
    '%20',
    ',',
    '1,',
    ',1',
    '1,,4',
    '1,5',
    '1%004',
    '1;4',
  ])('%j is refused', text => {
    expect(errors(`status=${text}`)).toEqual({ status: [messages.invalidChoice] })
  })

  test.each(['2147483648', '99999999999999999999', '9'.repeat(5000)])(
    'a number beyond 32 bits is refused as any unknown one',
    text => {
      expect(errors(`status=${text}`)).toEqual({ status: [messages.invalidChoice] })
    },
  )

  test('empty is no filter', () => {
    expect(filters('status=')).toEqual({})
  })

  test('the last of several counts', () => {
    expect(filters('status=1&status=4')).toEqual({ status: [4] })
    expect(filters('status=99&status=4')).toEqual({ status: [4] })
    expect(filters('status=4&status=')).toEqual({})
    expect(errors('status=4&status=99')).toEqual({ status: [messages.invalidChoice] })
  })
})

test.each(choiceFields)('%s takes known ids only', field => {
  const ids = known[field]
  expect(filters(`${field}=${ids.join(',')}`)).toEqual({ [field]: ids })
  expect(errors(`${field}=999`)).toEqual({ [field]: [messages.invalidChoice] })
})

test('LL2\u2019s sentence for a bad choice', () => {
  expect(errors('status=999')).toEqual({
    status: ['Select a valid choice. That choice is not one of the available choices.'],
  })
})

describe('name', () => {
  test.each<[string, string]>([
    ['Ship+35', 'Ship 35'],
    ['+Ship+35%09', 'Ship 35'],
    ['ship+35', 'ship 35'],
    ['%C2%A0Ship%E3%80%80', 'Ship'],
    ['%D0%9C%D0%B8%D1%80', 'Мир'],
    ['a%25_%5C', 'a%_\\'],
  ])('%j is %j', (text, name) => {
    expect(filters(`name=${text}`)).toEqual({ name })
  })

  test.each(['', '+', '%09%C2%A0'])('blank %j is no filter', text => {
    expect(filters(`name=${text}`)).toEqual({})
  })

  test('a NUL character is refused', () => {
    expect(errors('name=a%00b')).toEqual({ name: ['Null characters are not allowed.'] })
    expect(errors('name=%00')).toEqual({ name: ['Null characters are not allowed.'] })
  })
})

describe('search', () => {
  test.each<[string, string[]]>([
    ['Soyuz', ['Soyuz']],
    ['soyuz+ms', ['soyuz', 'ms']],
    ['soyuz,ms', ['soyuz', 'ms']],
    ['+,soyuz+,+ms,,', ['soyuz', 'ms']],
    ['soyuz%C2%A0ms%E2%80%83tm', ['soyuz', 'ms', 'tm']],
    ['100%25_%5C(%5B', ['100%_\\([']],
  ])('%j looks for %j', (text, search) => {
    expect(filters(`search=${text}`)).toEqual({ search })
  })

  test.each(['', '+', ',', '+,+', '%00'])('%j is no search', text => {
    expect(filters(`search=${text}`)).toEqual({})
  })
})

describe('ranges', () => {
  test.each<[string, SpacecraftFilters]>([
    ['time_in_space__gte=P1D', { time_in_space: { gte: 86_400 } }],
    [
      'time_in_space__gte=PT1H&time_in_space__lte=P2W',
      { time_in_space: { gte: 3600, lte: 1_209_600 } },
    ],
    ['time_docked__lte=P0D', { time_docked: { lte: 0 } }],
    ['time_docked__lte=%20PT1.5S%20', { time_docked: { lte: 1.5 } }],
    ['flights_count__gte=2&flights_count__lte=5', { flights_count: { gte: 2, lte: 5 } }],
    ['flights_count__gte=%2002', { flights_count: { gte: 2 } }],
    ['flights_count__gte=&time_docked__lte=+', {}],
    ['flights_count__gte=2&flights_count__gte=3', { flights_count: { gte: 3 } }],
    ['flights_count__gte=2&flights_count__gte=', {}],
    ['launched__gte=1970-01-02&launched__lte=%201970-01-02', { launched: { gte: 1, lte: 1 } }],
    ['launched__gte=1970&launched__lte=1970', { launched: { gte: 0, lte: 364 } }],
    ['launched__lte=1969&launched__gte=', { launched: { lte: -1 } }],
    ['on=+1975-07-17+', { on: 2023 }],
    ['on=1970-01-01', { on: 0 }],
    ['on=1961-04-12&on=2100-01-01', { on: 47_482 }],
    ['on=', {}],
  ])('%s', (text, expected) => {
    expect(filters(text)).toEqual(expected)
  })

  test.each(['P1Y', 'P1M', 'P', 'PT', '3600', '1 day', `P${'9'.repeat(400)}D`])(
    'the duration %j is refused',
    text => {
      expect(errors(`time_docked__lte=${text}`)).toEqual({
        time_docked__lte: [messages.invalidDuration],
      })
    },
  )

  test.each(['x', '1.5', '1e3', '9007199254740992', '9'.repeat(400)])(
    'the count %j is refused',
    text => {
      expect(errors(`flights_count__gte=${text}`)).toEqual({
        flights_count__gte: [messages.invalidInteger],
      })
    },
  )
})

test.each(['x', '81', '1981-04', '1981-02-30', '1981-04-12T07:00:04Z', 'P1D'])(
  'the day %j is refused',
  text => {
    for (const end of ['gte', 'lte']) {
      expect(errors(`launched__${end}=${text}`)).toEqual({
        [`launched__${end}`]: ['Enter a valid date.'],
      })
    }
  },
)

test.each(['1975', '1975-7-17', '1975-02-30', '1975-07-17T12:00Z', 'today', '\0'])(
  'no craft was in space on %j',
  text => expect(errors(`on=${encodeURIComponent(text)}`)).toEqual({ on: [messages.invalidDate] }),
)

test('all bad fields are reported together', () => {
  expect(
    errors(
      'status=99&spacecraft_config=x&name=%00&type=1.0&flights_count__lte=x&time_docked__gte=P1Y',
    ),
  ).toEqual({
    status: [messages.invalidChoice],
    spacecraft_config: [messages.invalidChoice],
    name: [messages.nullCharacter],
    type: [messages.invalidChoice],
    flights_count__lte: [messages.invalidInteger],
    time_docked__gte: [messages.invalidDuration],
  })
})

describe('writeSpacecraftParams', () => {
  test('writes the same text for the same question, sorted by name', () => {
    const text =
      'in_space=false&limit=24&mode=normal&offset=0&ordering=-time_in_space&search=soyuz+ms&status=1%2C4&time_docked__gte=P1D'
    const asked =
      'status=4,1&search=soyuz,ms&ordering=-time_in_space&time_docked__gte=PT24H&limit=24&in_space=FALSE'
    for (const query of [text, asked]) {
      const { params } = parse(query)
      expect(params && writeSpacecraftParams(params)).toBe(text)
    }
  })
})

describe('reuse', () => {
  test.each([
    ['commercial', ['commercial']],
    ['uncredited,changed,changed', ['changed', 'uncredited']],
    ['changed,%20commercial', ['changed', 'commercial']],
  ])('%j is a list of purposes', (text, reuse) => {
    expect(filters(`reuse=${text}`)).toEqual({ reuse })
  })

  test.each(['selling', 'Commercial', 'changed,', ',', '%20', 'changed,1', 'changed%00'])(
    '%j is refused, as any choice',
    text => {
      expect(errors(`reuse=${text}`)).toEqual({ reuse: [messages.invalidChoice] })
    },
  )

  test('without a value it is no filter, and the last of several counts', () => {
    expect(filters('reuse=')).toEqual({})
    expect(filters('reuse=selling&reuse=changed')).toEqual({ reuse: ['changed'] })
  })
})
