import type { SpacecraftConfigType } from '#ll2/spacecraft-config-type.ts'
import { typeNoun, withArticle } from '../format/type-noun.ts'

/**
 * In words, what stands in for a picture of this type; the drawings themselves come later. Nobody
 * sees of an upper stage whether it is used again.
 */
export const drawingSubject = (type: SpacecraftConfigType | null): string =>
  withArticle(typeNoun(type)?.replace('reusable ', '') ?? 'orbit')
