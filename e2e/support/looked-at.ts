/** In the folder of test results: what axe found, each page as it was looked at on a line. */
export const lookedAtFile = 'looked-at.jsonl'

/** A page that axe has looked at, with the names of its rules by what came of them. */
export interface LookedAt {
  address: string
  title: string
  /** Pixels. */
  width: number
  theme: 'light' | 'dark'
  passed: string[]
  failed: string[]
  /** What only a person can judge. */
  cantTell: string[]
}
