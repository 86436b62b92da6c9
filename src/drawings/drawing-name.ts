/** What of a configuration tells how its craft look. */
export interface NamedConfiguration {
  name: string
  family?: readonly { name: string }[] | null | undefined
}

/** Names that Launch Library 2 has for configurations and families, and which drawing is theirs. */
const rules = [
  [/^soyuz[ -]?ms/, 'soyuz-ms'],
  [/^soyuz[ -]?t(m|ma|ma[ -]?m)?$/, 'soyuz-tm'],
  [/^soyuz/, 'soyuz'],
  [/^vostok/, 'vostok'],
  [/^voskhod/, 'voskhod'],
] as const satisfies readonly (readonly [RegExp, string])[]

/** A drawing by its place in the address of the sheet. */
export type DrawingName = (typeof rules)[number][1]

/**
 * Finds which drawing shows a configuration's craft: by its own name, or by that of a family.
 * @returns null for one that is not drawn
 */
export function drawingName({ name, family }: NamedConfiguration): DrawingName | null {
  return named(name) ?? family?.map(({ name }) => named(name)).find(found => found) ?? null
}

const named = (name: string): DrawingName | null =>
  rules.find(([pattern]) => pattern.test(name.trim().toLowerCase()))?.[1] ?? null
