import type { CraftChange } from '#ll2/craft-history.ts'
import type { FieldChange } from '#snapshot/history/history.ts'

/** Fields that change by themselves while a craft is up. */
const running = new Set(['time_in_space', 'time_docked'])

/**
 * What changed in a craft, with the steps of a time that runs on told as one for as long as nothing
 * else changed: a craft that is up for months would else have a thousand of them.
 * @param changes - newest first, as the result is
 */
export function mergeSteps(changes: readonly FieldChange[]): CraftChange[] {
  const merged: CraftChange[] = []
  /** The running times since the last other change, by their fields. */
  const open = new Map<string, CraftChange>()
  for (const change of changes) {
    const later = open.get(change.field)
    if (later && later.from === change.to) {
      later.from = change.from
      later.first_seen_at = change.seen_at
      later.steps += 1
      continue
    }
    const one = { ...change, steps: 1, first_seen_at: change.seen_at }
    merged.push(one)
    if (running.has(change.field)) open.set(change.field, one)
    else open.clear()
  }
  return merged
}
