import type { ChangesSince } from '#ll2/changes-since.ts'

/** What became of the craft of a frozen list. */
export interface FrozenChanges {
  /** Those that are no longer listed. */
  gone: { id: number; name: string }[]
  /** Those that are, and differ: in which fields. */
  changed: { id: number; name: string; fields: string[] }[]
}

/** Of all changes since a list was frozen those of its own craft, under their latest names. */
export function frozenChanges(
  ids: readonly number[],
  { results }: Pick<ChangesSince, 'results'>,
): FrozenChanges {
  const own = new Set(ids)
  const isOwn = ({ id }: { id: number }) => own.has(id)
  const gone = new Map<number, string>()
  const changed = new Map<number, { name: string; fields: Set<string> }>()
  // The oldest step comes first.
  for (const step of results) {
    for (const { id, name } of step.removed.filter(isOwn)) gone.set(id, name)
    for (const { id } of step.added.filter(isOwn)) gone.delete(id)
    for (const { id, name, fields } of step.changed.filter(isOwn)) {
      const before = changed.get(id)?.fields ?? []
      changed.set(id, { name, fields: new Set([...before, ...fields]) })
    }
  }
  return {
    gone: [...gone].map(([id, name]) => ({ id, name })),
    changed: [...changed]
      .filter(([id]) => !gone.has(id))
      .map(([id, { name, fields }]) => ({ id, name, fields: [...fields] })),
  }
}
