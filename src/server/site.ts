import type { Catalogue } from '#answers/catalogue.ts'
import type { Answers } from '#answers/create-answers.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'

/** What the whole server answers from. */
export interface Site extends Catalogue {
  snapshot: Snapshot
  answers: Answers
  /** Names the running code: answers of other code must not be taken for its own. */
  version: string
  /** The origin a client used, by its `Host`. */
  baseUrl: (host: string | undefined) => string
}
