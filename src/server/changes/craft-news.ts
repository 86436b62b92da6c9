import type { ChangedCraft, CraftName, SnapshotChanges } from '#snapshot/compare-snapshots.ts'
import { brief } from './brief.ts'
import { type ChangeKind, changeKinds, changeWords } from './change-words.ts'

/** What one snapshot brought of one craft. */
export interface CraftNews {
  craft: CraftName
  /** Tells the craft's changes in one snapshot apart: it has one of each at most. */
  kind: 'added' | 'removed' | ChangeKind
  title: string
  /** Each thing that is new, in words. */
  lines: string[]
  /** The description, where it is another. */
  description?: string
}

/** News of one kind, in rising order of ids, with a title for all of them. */
export interface NewsOfKind {
  title: string
  news: CraftNews[]
}

const nameLength = 100
const descriptionLength = 500
/** A title says no more than this of one craft; the content says all. */
const titlePhrases = 3

/** A craft's name on one line, of a length that lists can show. */
export const nameOf = ({ id, name }: CraftName): string => brief(name, nameLength) || `Craft ${id}`

/** What a snapshot changed: what came, what went, then the changes, the most telling first. */
export function newsByKind({ added, removed, changed }: SnapshotChanges): NewsOfKind[] {
  const changes = changed.map(newsOfChange)
  return [
    { title: `${added.length} new craft`, news: added.map(newsOfAdded) },
    { title: `${removed.length} craft removed`, news: removed.map(newsOfRemoved) },
    ...changeKinds.map(({ kind, name }) => {
      const news = changes.filter(one => one.kind === kind)
      return { title: `${news.length} craft: ${name} changed`, news }
    }),
  ]
}

const newsOfAdded = (craft: CraftName): CraftNews => ({
  craft,
  kind: 'added',
  title: `New: ${nameOf(craft)}`,
  lines: ['new in the catalogue'],
})

const newsOfRemoved = (craft: CraftName): CraftNews => ({
  craft,
  kind: 'removed',
  title: `Removed: ${nameOf(craft)}`,
  lines: ['no longer in the catalogue'],
})

function newsOfChange(craft: ChangedCraft): CraftNews {
  const { kind, phrases, details } = changeWords(craft)
  const lines = details ? [...phrases, details] : phrases
  const told = (phrases.length ? phrases : lines).slice(0, titlePhrases)
  const description = craft.values.description?.after
  return {
    craft,
    kind,
    title: `${nameOf(craft)}: ${told.join(', ')}`,
    lines,
    ...(description && { description: brief(String(description), descriptionLength) }),
  }
}
