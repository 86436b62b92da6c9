import { expect, test } from 'vitest'
import { makeConfiguration } from '#testing/make-catalogue.ts'
import { findFamily } from './find-family.ts'

const mother = { response_mode: 'normal', id: 1, name: 'Mother' } as const
const parent = { response_mode: 'list', id: 1, name: 'Mother' } as const
const daughter = { response_mode: 'normal', id: 2, name: 'Daughter', parent } as const
const configurations = [
  makeConfiguration({ id: 11, family: [mother] }),
  makeConfiguration({ id: 12, family: [daughter] }),
  makeConfiguration({ id: 13, family: [daughter, mother] }),
  makeConfiguration({ id: 14, family: [] }),
]

test('a family has its configurations and the families below it', () => {
  expect(findFamily(configurations, 1)).toEqual({
    family: mother,
    configurations: [configurations[0], configurations[2]],
    children: [daughter],
  })
  expect(findFamily(configurations, 2)).toMatchObject({ family: daughter, children: [] })
})

test('an unknown family is none', () => {
  expect(findFamily(configurations, 3)).toBeUndefined()
})
