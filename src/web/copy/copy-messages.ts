/** What the page tells its copy. */
export type ToCopy =
  | { kind: 'load'; address: string; revision: string; base: string }
  | { kind: 'ask'; id: number; path: string }

/** What the copy tells its page. */
export type FromCopy =
  | { kind: 'loaded'; revision: string }
  | { kind: 'answer'; id: number; status: number; body: unknown }
