import type { SpacecraftConfig } from '#ll2/spacecraft-config.ts'

export type Family = NonNullable<SpacecraftConfig['family']>[number]

/** A family with what belongs to it. LL2 has no list of families: they stand with configurations. */
export interface FamilyNode {
  id: number
  name: string
  /** Its own; none where the family is known only as the parent of another. */
  configurations: SpacecraftConfig[]
  /** The families below it. */
  children: FamilyNode[]
}

/** The record of a family as its configurations hold it. */
export const findFamily = (
  configurations: readonly SpacecraftConfig[],
  id: number,
): Family | undefined => familiesOf(configurations).find(family => family.id === id)

/**
 * The trees that some families stand in, each from its topmost family down. A family that is its
 * own ancestor, which nothing in the data forbids, is topmost itself.
 */
export function familyTrees(
  configurations: readonly SpacecraftConfig[],
  ids: readonly number[],
): FamilyNode[] {
  const links = familyLinks(configurations)
  const build = (id: number, above: ReadonlySet<number>): FamilyNode => {
    const path = new Set([...above, id])
    const below = [...links].filter(([child, { parent }]) => parent === id && !path.has(child))
    return {
      id,
      name: links.get(id)?.name ?? '',
      configurations: configurations.filter(config =>
        config.family?.some(family => family.id === id),
      ),
      children: below.map(([child]) => build(child, path)).sort(byName),
    }
  }
  const known = ids.filter(id => links.has(id))
  const tops = new Set(known.map(id => topmost(links, id)))
  return [...tops].map(id => build(id, new Set())).sort(byName)
}

interface FamilyLink {
  name: string
  parent: number | undefined
}

/** Every family by its id, those known only as parents too. */
function familyLinks(configurations: readonly SpacecraftConfig[]): Map<number, FamilyLink> {
  const links = new Map<number, FamilyLink>()
  for (const family of familiesOf(configurations)) {
    links.set(family.id, { name: family.name, parent: family.parent?.id })
  }
  for (const { parent } of familiesOf(configurations)) {
    if (!parent) continue
    const grandparent = parent.response_mode === 'normal' ? parent.parent : null
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

function topmost(links: ReadonlyMap<number, FamilyLink>, id: number): number {
  const path = new Set([id])
  let top = id
  for (;;) {
    const parent = links.get(top)?.parent
    if (parent === undefined) return top
    if (path.has(parent)) return id
    path.add(parent)
    top = parent
  }
}

const familiesOf = (configurations: readonly SpacecraftConfig[]) =>
  configurations.flatMap((config): readonly Family[] => config.family ?? [])

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name)
