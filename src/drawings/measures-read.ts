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
  /** A measure that stands nowhere, but follows from what does. */
  derived?: Derived
}

interface Derived {
  measure: Measure
  metres: number
  /** From what, as what follows "length derived from". */
  from: string
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
      publishedOf(drawing).every(source => source[measure] === undefined) &&
      derivedOf(drawing).every(derived => derived.measure !== measure),
  )

/** Measures of a drawing that nobody was found to have published, but that follow from others. */
export const derivedOf = (drawing: Pick<Drawing, 'name'>): Derived[] =>
  publishedOf(drawing).flatMap(({ derived }) => derived ?? [])

type Measured = Pick<Drawing, 'name' | 'across' | Measure>

/** Where a drawing's measures are from, in words, for where there is no room for links. */
export function creditOf(drawing: Measured): string {
  const titles = publishedOf(drawing).map(({ title }) => title)
  const derived = derivedOf(drawing).map(({ measure }) => `${wordFor(drawing, measure)} derived`)
  const unconfirmed = unconfirmedWords(drawing)
  return [...titles, ...derived, ...(unconfirmed ? [unconfirmed] : [])].join('; ')
}

/** What of a drawing follows from what: "length derived from modules of 4 m and 3.3 m". */
export const derivedWords = (drawing: Measured): string[] =>
  derivedOf(drawing).map(({ measure, from }) => `${wordFor(drawing, measure)} derived from ${from}`)

/** What of a drawing nobody was found to have published: "length not confirmed". */
export function unconfirmedWords(drawing: Measured): string | undefined {
  const missing = unconfirmedOf(drawing).map(measure => wordFor(drawing, measure))
  return missing.length > 0 ? `${missing.join(' and ')} not confirmed` : undefined
}

const wordFor = ({ across }: Pick<Drawing, 'across'>, measure: Measure) =>
  measure === 'width' ? across : measure
