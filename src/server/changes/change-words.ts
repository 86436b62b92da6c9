import type { ChangedCraft, ReadableField } from '#snapshot/compare-snapshots.ts'
import { fieldWords } from './field-words.ts'

/** What a changed craft is told by: the most telling field, or "details" where none can be read. */
export type ChangeKind = ReadableField | 'details'

/** Every kind, the most telling first, and what many craft have changed in: "flights". */
export const changeKinds: readonly { kind: ChangeKind; name: string }[] = [
  ...fieldWords.map(({ field, name }) => ({ kind: field, name })),
  { kind: 'details', name: 'details' },
]

/** A changed craft in words. */
export interface ChangeWords {
  kind: ChangeKind
  /** Each value that changed, the most telling first: "flights 1 → 2", "now in space". */
  phrases: string[]
  /** Where else the record changed: "details of its flights changed"; null where it did not. */
  details: string | null
}

/** Tells in words how a craft changed. */
export function changeWords({ fields, values }: ChangedCraft): ChangeWords {
  const told = fieldWords.flatMap(({ field, tell }) => {
    const change = values[field]
    return change ? { field, phrase: tell(change) } : []
  })
  const deeper = fields.filter(field => !told.some(one => one.field === field))
  const parts = new Set(deeper.map(field => partNames.get(field) ?? 'record'))
  return {
    kind: told[0]?.field ?? 'details',
    phrases: told.map(({ phrase }) => phrase),
    details: parts.size ? `details of its ${[...parts].join(', ')} changed` : null,
  }
}

/** The members of a record that hold more than a value. */
const partNames = new Map([
  ['flights', 'flights'],
  ['spacecraft_config', 'configuration'],
  ['image', 'picture'],
  ['status', 'status'],
])
