import { expect, test } from 'vitest'
import { makeConfiguration } from '#testing/make-catalogue.ts'
import { findFamily } from './find-family.ts'

test('a family is found with the record that its configurations hold', () => {
  const family = { response_mode: 'normal' as const, id: 2, name: 'Soyuz', description: 'Old.' }
  const config = makeConfiguration({ id: 12, family: [family] })
  expect(findFamily(config, 2)).toEqual(family)
  expect(findFamily(config, 9)).toBeUndefined()
  expect(findFamily(makeConfiguration({ id: 13, family: null }), 2)).toBeUndefined()
})
