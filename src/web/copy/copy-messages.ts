import type { CacheNames } from '#service-worker/cache-names.ts'

/** Where a copy comes from, and where it is kept. */
export interface CopyPlace {
  /** The address of the snapshot. */
  address: string
  /** The names of the caches that may hold it from another visit; null where nothing is kept. */
  keptIn: CacheNames | null
  /** The origin that links to other pages of a list begin with. */
  base: string
}

type Question =
  /** Bring a copy of this revision. */
  | { kind: 'load'; revision: string; place: CopyPlace }
  /** Open the copy that an earlier visit kept, whichever it is. */
  | { kind: 'open'; place: CopyPlace }
  /** Keep the copy for other visits, if it is not kept yet. */
  | { kind: 'keep'; keptIn: CacheNames }
  | { kind: 'ask'; path: string }

/** What the page tells its copy. */
export type ToCopy = Question & { id: number }

/** What the copy tells its page. */
export type FromCopy =
  /** Null where there is no such copy. */
  | { kind: 'loaded'; id: number; revision: string | null }
  /** It is kept, unless there was no room or no wish for it. */
  | { kind: 'kept'; id: number }
  | { kind: 'answer'; id: number; status: number; body: unknown }
