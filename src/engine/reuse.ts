import { allows, licenceTerms } from '#ll2/licences/licence-terms.ts'
import { type Purpose, purposes } from '#ll2/licences/purposes.ts'
import type { Options } from './options.ts'
import { recordOf } from './record-of.ts'

/** A bit for each purpose. */
export const bitsOfPurposes = (wanted: readonly Purpose[]): number =>
  wanted.reduce((bits, purpose) => bits | (1 << purposes.indexOf(purpose)), 0)

/** The purposes that each licence allows, by its ordinal, as bits; and last those of none. */
export function allowedPurposes(
  { values, labels, none }: Options<number>,
  links: ReadonlyMap<number, string | null | undefined>,
): Uint8Array {
  const allowed = new Uint8Array(none + 1)
  values.forEach((id, ordinal) => {
    const terms = licenceTerms({ id, name: labels[ordinal], link: links.get(id) })
    allowed[ordinal] = bitsOfPurposes(purposes.filter(purpose => allows(terms, purpose)))
  })
  return allowed
}

/** @param counts - craft by the ordinal of their licence */
export const countByPurpose = (allowed: Uint8Array, counts: Uint32Array): Record<Purpose, number> =>
  recordOf(purposes, purpose =>
    counts.reduce(
      (sum, count, ordinal) =>
        (allowed[ordinal] ?? 0) & bitsOfPurposes([purpose]) ? sum + count : sum,
      0,
    ),
  )
