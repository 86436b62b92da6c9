import { describe, expect, test } from 'vitest'
import type { SpacecraftConfig, SpacecraftConfigDetailed } from '#ll2/spacecraft-config.ts'
import { makeConfiguration } from '#testing/make-catalogue.ts'
import { type FamilyNode, familyTrees, findFamily } from './family-tree.ts'

const family = (id: number, name: string, parent: { id: number; name: string } | null = null) => ({
  response_mode: 'normal' as const,
  id,
  name,
  parent: parent && { response_mode: 'list' as const, ...parent },
})
const mother = family(1, 'Mother', { id: 9, name: 'Grandmother' })
const daughter = family(2, 'Daughter', mother)
const configurations = [
  makeConfiguration({ id: 11, family: [mother] }),
  makeConfiguration({ id: 12, family: [daughter] }),
  makeConfiguration({ id: 13, family: [daughter, mother] }),
  makeConfiguration({ id: 14, family: [] }),
  makeConfiguration({ id: 15, family: [family(3, 'Stranger')] }),
]

/** A tree in one line each: name, ids of configurations, what is below. */
const outline = ({ name, configurations: own, children }: FamilyNode): unknown => [
  name,
  own.map(({ id }) => id),
  ...children.map(outline),
]
const outlines = (ids: number[], known: SpacecraftConfig[] = configurations) =>
  familyTrees(known, ids).map(outline)

const wholeTree = ['Grandmother', [], ['Mother', [11, 13], ['Daughter', [12, 13]]]]

describe('the tree of a family', () => {
  test('begins at its topmost family, even one that has no configuration of its own', () => {
    expect(outlines([2])).toEqual([wholeTree])
    expect(outlines([1])).toEqual([wholeTree])
  })

  test('is one for families of one tree, and one each for others', () => {
    expect(outlines([2, 1, 3])).toEqual([wholeTree, ['Stranger', [15]]])
  })

  test('reaches a grandparent that only a detailed record tells of', () => {
    const parent = family(6, 'Parent', { id: 7, name: 'Grandparent' })
    const detailed: SpacecraftConfigDetailed = {
      ...makeConfiguration({ id: 21 }),
      response_mode: 'detailed',
      agency: null,
      family: [{ response_mode: 'normal', id: 5, name: 'Child', parent }],
    }
    expect(outlines([5], [detailed])).toEqual([
      ['Grandparent', [], ['Parent', [], ['Child', [21]]]],
    ])
  })

  test('ends where families name each other as parents', () => {
    const round = [
      makeConfiguration({ id: 31, family: [family(1, 'One', { id: 2, name: 'Two' })] }),
      makeConfiguration({ id: 32, family: [family(2, 'Two', { id: 1, name: 'One' })] }),
    ]
    expect(outlines([1], round)).toEqual([['One', [31], ['Two', [32]]]])
  })

  test('is none where the family is unknown', () => {
    expect(outlines([404])).toEqual([])
  })
})

test('a family is found with the record that its configurations hold', () => {
  expect(findFamily(configurations, 2)).toEqual(daughter)
  expect(findFamily(configurations, 9)).toBeUndefined()
})
