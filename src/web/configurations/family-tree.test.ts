import { describe, expect, test } from 'vitest'
import type { SpacecraftConfig, SpacecraftConfigDetailed } from '#ll2/spacecraft-config.ts'
import { makeConfiguration } from '#testing/make-catalogue.ts'
import { type FamilyNode, familyTrees } from './family-tree.ts'

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

const chainOf = (length: number) =>
  Array.from({ length }, (_, n) => {
    const parent = n === 0 ? null : { id: n, name: `${n}` }
    return makeConfiguration({ id: n + 1, family: [family(n + 1, `${n + 1}`, parent)] })
  })
const depth = ({ children }: FamilyNode): number => 1 + Math.max(0, ...children.map(depth))
const rows = ({ configurations: own, children }: FamilyNode): number =>
  1 + own.length + children.reduce((sum, child) => sum + rows(child), 0)

describe('a tree that no page has room for', () => {
  test.each([300, 10_000])('of %d families in a chain is told near the one asked for', length => {
    const [tree, ...others] = familyTrees(chainOf(length), [150])
    expect(others).toEqual([])
    expect(tree).toMatchObject({ id: 147, above: { id: 146, name: '146', hasPage: true } })
    expect(tree && depth(tree)).toBe(6)
    expect(JSON.stringify(outlines([150], chainOf(length)))).toContain('["150",[150],')
  })

  test('of families one below the other is one, not a tree each', () => {
    const ids = Array.from({ length: 40 }, (_, n) => 10 + n)
    expect(familyTrees(chainOf(300), ids).map(({ id }) => id)).toEqual([7])
  })

  test('of hundreds side by side has the one asked for, and tells how many are left out', () => {
    const mother = { id: 1, name: 'Mother' }
    const many = Array.from({ length: 500 }, (_, n) =>
      makeConfiguration({ id: n + 2, family: [family(n + 2, `Daughter ${n + 2}`, mother)] }),
    )
    const [tree] = familyTrees(many, [501])
    if (!tree) throw new Error('There is no tree')
    expect(tree.children.some(({ id }) => id === 501)).toBe(true)
    expect(tree.untold.children).toBe(400)
    expect(rows(tree)).toBeLessThanOrEqual(301)
  })
})
