import { drawingName } from '#drawings/drawing-name.ts'
import { typeNoun, withArticle } from '../format/type-noun.ts'
import type { DrawnConfiguration } from './drawn-configuration.ts'

/**
 * In words, what stands in for a picture: the configuration's own craft where they are drawn, else
 * its type. Nobody sees of an upper stage whether it is used again.
 */
export const drawingSubject = (configuration: DrawnConfiguration | null): string =>
  withArticle(
    (configuration && drawingName(configuration)) ??
      typeNoun(configuration?.type ?? null)?.replace('reusable ', '') ??
      'orbit',
  )
