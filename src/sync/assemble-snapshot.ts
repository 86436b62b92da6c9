import * as v from 'valibot'
import { type ListName, listNames, recordsOf, wireLists } from '#ll2/wire-lists.ts'
import { readSnapshot } from '#snapshot/parse-snapshot.ts'
import { describeIssues } from '#snapshot/read-records.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'
import { fileFormat, fileVersion } from '#snapshot/snapshot-file.ts'

/** A record that breaks the contract. */
export interface SetAside {
  list: ListName
  /** Null when the record has none that could be one. */
  id: number | string | null
  /** Each names the field, what it should hold and what it holds; of many the first. */
  problems: string[]
  /** Whether the record's previous version stands in for it. */
  replaced: boolean
}

export interface Assembled {
  snapshot: Snapshot
  setAside: SetAside[]
}

interface Parts {
  source: string
  captured_at: string
  /** Records as they came. */
  lists: Record<ListName, readonly unknown[]>
  previous: Snapshot | undefined
}

/**
 * Makes a snapshot of whole lists. A record that breaks the contract is set aside; its previous
 * version stays.
 * @throws SnapshotError when a list has an id twice
 */
export function assembleSnapshot({ source, captured_at, lists, previous }: Parts): Assembled {
  const setAside: SetAside[] = []
  const checked = listNames.map(list => {
    const earlier = previous ? recordsOf(previous, list) : []
    const known = new Map(earlier.map(record => [record.id, record]))
    const records = lists[list].flatMap(record => {
      const problems = problemsOf(wireLists[list].record, record)
      if (!problems.length) return [record]
      const id = v.is(identifiedSchema, record) ? record.id : null
      const standIn = typeof id === 'number' ? known.get(id) : undefined
      setAside.push({ list, id, problems, replaced: standIn !== undefined })
      return standIn ? [standIn] : []
    })
    return [list, records] as const
  })
  const head = { format: fileFormat, version: fileVersion, source, captured_at, complete: true }
  return { snapshot: readSnapshot({ ...head, ...Object.fromEntries(checked) }, source), setAside }
}

const identifiedSchema = v.looseObject({
  id: v.union([v.number(), v.pipe(v.string(), v.maxLength(60))]),
})

function problemsOf(schema: v.GenericSchema, record: unknown): string[] {
  const { success, issues } = v.safeParse(schema, record)
  return success ? [] : describeIssues(issues)
}

const mostLost = 0.1
const mostInvalid = 0.01

/** Why a snapshot is more likely a mishap upstream than news: one sentence each, none if it is fine. */
export function objections(
  { snapshot, setAside }: Assembled,
  previous: Snapshot | undefined,
): string[] {
  const found: string[] = []
  const ids = new Set(snapshot.spacecraft.map(({ id }) => id))
  const before = previous?.spacecraft ?? []
  const lost = before.filter(({ id }) => !ids.has(id)).length
  if (lost > before.length * mostLost) {
    found.push(`${lost} of ${before.length} craft are gone, which is more than ${mostLost * 100}%`)
  }
  const invalid = setAside.filter(({ list }) => list === 'spacecraft')
  const received = ids.size + invalid.filter(({ replaced }) => !replaced).length
  if (invalid.length > received * mostInvalid) {
    found.push(
      `${invalid.length} of ${received} craft break the contract, which is more than ${mostInvalid * 100}%`,
    )
  }
  if (!ids.size) found.push('there is no craft at all')
  return found
}
