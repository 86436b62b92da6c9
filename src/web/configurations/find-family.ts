import type { SpacecraftConfig } from '#ll2/spacecraft-config.ts'

export type Family = NonNullable<SpacecraftConfig['family']>[number]

/** A family with its relatives, as the configurations know them: LL2 has no list of families. */
export interface FamilyTree {
  family: Family
  configurations: SpacecraftConfig[]
  children: Family[]
}

/** @returns undefined where no configuration belongs to the family, nor to one below it */
export function findFamily(
  configurations: readonly SpacecraftConfig[],
  id: number,
): FamilyTree | undefined {
  const all = new Map<number, Family>()
  for (const family of configurations.flatMap((config): readonly Family[] => config.family ?? [])) {
    // The same family stands with each of its configurations.
    if (!all.has(family.id)) all.set(family.id, family)
  }
  const family = all.get(id)
  if (!family) return undefined
  return {
    family,
    configurations: configurations.filter(config => config.family?.some(one => one.id === id)),
    children: [...all.values()].filter(({ parent }) => parent?.id === id),
  }
}
