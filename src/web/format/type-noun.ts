import type { SpacecraftConfigType } from '#ll2/spacecraft-config-type.ts'

/** LL2's types, by their ids, as a craft of them. */
const nouns = {
  2: 'capsule',
  3: 'spaceplane',
  4: 'cargo ship',
  5: 'mass simulator',
  6: 'reusable upper stage',
  7: 'lander',
} as const

/** What a craft of a type can be called. */
export type TypeNoun = (typeof nouns)[keyof typeof nouns]

/** What a craft of a type is called; undefined for a type that says nothing of it. */
export const typeNoun = (type: Pick<SpacecraftConfigType, 'id'> | null): TypeNoun | undefined =>
  type ? (nouns as Record<number, TypeNoun | undefined>)[type.id] : undefined

/** "a capsule", "an upper stage", "an HTV" */
export const withArticle = (words: string) =>
  `${/^([aeio]|up|HTV|X-)/i.test(words) ? 'an' : 'a'} ${words}`
