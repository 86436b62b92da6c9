import type { Purpose } from './purposes.ts'

/** Whether a licence allows a purpose, and why; `conditions` is a yes to whoever keeps to them. */
export interface Verdict {
  answer: 'yes' | 'conditions' | 'no' | 'unknown'
  /** In one sentence. */
  reason: string
}

/** What a licence allows, in plain words. It is a guide, not the terms. */
export interface LicenceTerms {
  verdicts: Readonly<Record<Purpose, Verdict>>
  /** What to do about a picture of which no author is recorded. */
  withoutAuthor: string
}
