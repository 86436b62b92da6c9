import { compareText } from '../format/compare-text.ts'

/** What is known of a configuration's kin: its own record tells it, and the list of all. */
export interface Member {
  id: number
  name: string
  family?: readonly Kin[] | null | undefined
}

interface Kin {
  id: number
  name: string
  parent?: { id: number; name: string; parent?: Named | null | undefined } | null | undefined
}

interface Named {
  id: number
  name: string
}

/**
 * A family with what belongs to it, as far as a page has room for it. LL2 has no list of families:
 * they stand with configurations.
 */
export interface FamilyNode {
  id: number
  name: string
  /** Its own; none where the family is known only as the parent of another. */
  configurations: Named[]
  /** The families below it. */
  children: FamilyNode[]
  /** How many of each there is no room for. */
  untold: { configurations: number; children: number }
}

/** A tree from the topmost family that it has room for. */
export interface FamilyTree extends FamilyNode {
  /** The family above that one; null where there is none. */
  above: { id: number; name: string; hasPage: boolean } | null
}

/** How far a tree reaches above the family asked for, and from its top down. */
const mostAbove = 3
const deepest = 6
/** The most rows of a tree, and the most of a kind that stand directly below one family. */
const mostRows = 300
const mostConfigurations = 50
const mostChildren = 100

/**
 * The trees that some families stand in, each from its topmost family down; of a tree without end,
 * what is near to them. A family that is its own ancestor, which nothing in the data forbids, is
 * topmost itself.
 */
export function familyTrees(
  configurations: readonly Member[],
  ids: readonly number[],
): FamilyTree[] {
  const links = familyLinks(configurations)
  const families: Families = {
    links,
    own: grouped(
      configurations.flatMap(config =>
        [...new Set(config.family?.map(({ id }) => id))].map(id => [id, config] as const),
      ),
    ),
    below: grouped([...links].map(([id, { parent }]) => [parent, id] as const)),
    near: new Set(ids.flatMap(id => [id, ...ancestors(links, id)])),
  }
  const known = ids.filter(id => links.has(id))
  const tops = new Set(known.map(id => ancestors(links, id).slice(0, mostAbove).at(-1) ?? id))
  // The top of one family's tree may stand within another's.
  const apart = [...tops].filter(id => !ancestors(links, id).some(above => tops.has(above)))
  return apart.map(id => growTree(families, id)).sort(byName)
}

interface FamilyLink {
  name: string
  parent: number | undefined
}

/** All that is known of families, by their ids. */
interface Families {
  links: ReadonlyMap<number, FamilyLink>
  own: ReadonlyMap<number, Named[]>
  below: ReadonlyMap<number | undefined, number[]>
  /** Those asked for and those above them: they have room before all others. */
  near: ReadonlySet<number>
}

/** Level by level, so that what has no room is what is far from the top. */
function growTree({ links, own, below, near }: Families, top: number): FamilyTree {
  const nameOf = (id: number) => links.get(id)?.name ?? ''
  const isNear = ({ id }: FamilyNode) => near.has(id)
  const seen = new Set([top])
  let room = mostRows
  const plant = (id: number): FamilyNode => ({
    id,
    name: nameOf(id),
    configurations: [],
    children: [],
    untold: { configurations: 0, children: 0 },
  })
  const grow = (node: FamilyNode, level: number): FamilyNode[] => {
    const configurations = own.get(node.id) ?? []
    node.configurations = configurations.slice(0, Math.min(mostConfigurations, room))
    room -= node.configurations.length
    const all = (below.get(node.id) ?? []).filter(id => !seen.has(id)).map(plant)
    for (const { id } of all) seen.add(id)
    const few = level < deepest ? Math.min(mostChildren, room) : 0
    const told = all
      .sort(byName)
      .toSorted((a, b) => Number(isNear(b)) - Number(isNear(a)))
      .slice(0, few)
    room -= told.length
    node.children = told.toSorted(byName)
    node.untold = {
      configurations: configurations.length - node.configurations.length,
      children: all.length - told.length,
    }
    return told
  }
  const root = plant(top)
  let nodes = [root]
  for (let level = 1; nodes.length > 0; level++) nodes = nodes.flatMap(node => grow(node, level))
  const [above] = ancestors(links, top)
  return {
    ...root,
    above: above === undefined ? null : { id: above, name: nameOf(above), hasPage: own.has(above) },
  }
}

/** Every family by its id, those known only as parents too. */
function familyLinks(configurations: readonly Member[]): Map<number, FamilyLink> {
  const links = new Map<number, FamilyLink>()
  for (const family of familiesOf(configurations)) {
    links.set(family.id, { name: family.name, parent: family.parent?.id })
  }
  for (const { parent } of familiesOf(configurations)) {
    if (!parent) continue
    const grandparent = parent.parent
    // What a family's own record says goes before what stands with its children.
    if (!links.has(parent.id)) {
      links.set(parent.id, { name: parent.name, parent: grandparent?.id })
    }
    if (grandparent && !links.has(grandparent.id)) {
      links.set(grandparent.id, { name: grandparent.name, parent: undefined })
    }
  }
  return links
}

/**
 * The families above one, the nearest first: as many as a tree tells, and one more. None for a
 * family whose line runs into itself.
 */
function ancestors(links: ReadonlyMap<number, FamilyLink>, id: number): number[] {
  const path = [id]
  while (path.length <= mostAbove + 1) {
    const parent = links.get(path.at(-1) ?? id)?.parent
    if (parent === undefined) break
    if (path.includes(parent)) return []
    path.push(parent)
  }
  return path.slice(1)
}

function grouped<Key, Value>(pairs: readonly (readonly [Key, Value])[]): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

const familiesOf = (configurations: readonly Member[]) =>
  configurations.flatMap(({ family }) => family ?? [])

const byName = (a: { name: string }, b: { name: string }) => compareText(a.name, b.name)
