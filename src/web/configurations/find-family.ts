import type { SpacecraftConfig } from '#ll2/spacecraft-config.ts'

export type Family = NonNullable<SpacecraftConfig['family']>[number]

/** The record of a family as a configuration of it holds it: LL2 has no list of families. */
export function findFamily(
  config: Pick<SpacecraftConfig, 'family'>,
  id: number,
): Family | undefined {
  const families: readonly Family[] = config.family ?? []
  return families.find(family => family.id === id)
}
