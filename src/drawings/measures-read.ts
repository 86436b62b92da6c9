import type { Drawing } from './drawing.ts'
import { publishedMeasures } from './published-measures.ts'

/** Measures of a drawing that somebody has to have published. */
export type Measure = 'length' | 'width' | 'span'

/** Where measures were published, and what was read there, in metres. */
export interface Published extends Partial<Record<Measure, number>> {
  /** Whose it is, and its title. */
  title: string
  address: string
  /** What was read is a copy of what stands or stood at the address. */
  isCopy?: true
}

/** The day all of them were read. */
export const readOn = '2026-11-29'

/** Where the measures of a drawing were found published. */
export const publishedOf = ({ name }: Pick<Drawing, 'name'>): readonly Published[] =>
  publishedMeasures[name]

/** Measures that a drawing has and nobody was found to have published. */
export const unconfirmedOf = (drawing: Pick<Drawing, 'name' | Measure>): Measure[] =>
  (['length', 'width', 'span'] as const).filter(
    measure =>
      drawing[measure] !== undefined &&
      publishedOf(drawing).every(source => source[measure] === undefined),
  )

/** Where a drawing's measures are from, in words, for where there is no room for links. */
export function creditOf(drawing: Pick<Drawing, 'name' | 'across' | Measure>): string {
  const titles = publishedOf(drawing).map(({ title }) => title)
  const unconfirmed = unconfirmedWords(drawing)
  return [...titles, ...(unconfirmed ? [unconfirmed] : [])].join('; ')
}

/** What of a drawing nobody was found to have published: "length not confirmed". */
export function unconfirmedWords(
  drawing: Pick<Drawing, 'name' | 'across' | Measure>,
): string | undefined {
  const words = { length: 'length', width: drawing.across, span: 'span' }
  const missing = unconfirmedOf(drawing).map(measure => words[measure])
  return missing.length > 0 ? `${missing.join(' and ')} not confirmed` : undefined
}
