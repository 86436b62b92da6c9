import { expect, test } from 'vitest'
import { gapFields } from '#ll2/gaps.ts'
import { gapsChoice, gapsSearch } from './gaps-choice.ts'

const isKnown = (id: number) => id === 26

test.each(gapFields)('the gap %s is read back as it is written', field => {
  const choice = { field, configuration: 26, page: 3 }
  expect(gapsChoice(gapsSearch(choice), isKnown)).toEqual({ choice, ignored: [] })
})

test('without a choice there is nothing in the address', () => {
  expect(gapsSearch(gapsChoice({}, isKnown).choice)).toEqual({})
})

test('what means nothing is left out, and said', () => {
  const search = { field: 'shoe size', spacecraft_config: '27', page: '-1' }
  expect(gapsChoice(search, isKnown)).toEqual({
    choice: { field: undefined, configuration: undefined, page: 1 },
    ignored: ['field “shoe size”', 'spacecraft_config “27”', 'page “-1”'],
  })
  expect(gapsChoice({ spacecraft_config: '1e9', page: '9999999' }, isKnown).ignored).toHaveLength(2)
})

test('whether there is a configuration is not judged before it is known', () => {
  const { choice, ignored } = gapsChoice({ spacecraft_config: '27' }, undefined)
  expect(choice.configuration).toBe(27)
  expect(ignored).toEqual([])
})
