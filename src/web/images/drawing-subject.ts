import type { SpacecraftConfigType } from '#ll2/spacecraft-config.ts'

/** What the drawing of a type shows, by LL2's ids of configuration types. */
const subjects = new Map<number | undefined, string>([
  [2, 'a capsule'],
  [3, 'a spaceplane'],
  [4, 'a cargo ship'],
  [5, 'a mass simulator'],
  [6, 'an upper stage'],
  [7, 'a lander'],
])

/** In words, what stands in for a picture of this type; the drawings themselves come later. */
export const drawingSubject = (type: SpacecraftConfigType | null): string =>
  subjects.get(type?.id) ?? 'an orbit'
