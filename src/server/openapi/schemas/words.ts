import type { ComponentName } from './named-schemas.ts'
import { chartWords } from './words/chart-words.ts'
import { ll2Words } from './words/ll2-words.ts'
import { ownWords } from './words/own-words.ts'
import { wholeWords } from './words/whole-words.ts'

/** What is said of a schema. */
export interface Words {
  about: string
  /** Of its members, by their names; of members of members with points between. */
  members?: Readonly<Record<string, string>>
}

/** What the document says of each schema. The compiler asks for all of them. */
export const words: Record<ComponentName, Words> = {
  ...ll2Words,
  ...ownWords,
  ...chartWords,
  ...wholeWords,
}
