import type { ChangesSince } from '#ll2/changes-since.ts'
import type { History, RevisionChange } from '#snapshot/history/history.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'

/**
 * The steps from an earlier state of the data to the served one, oldest first.
 * @returns where the way from there is not known, or no longer: the earliest state from which it is
 */
export function changesSince(
  { revision, captured_at }: Pick<Snapshot, 'revision' | 'captured_at'>,
  { changes }: History,
  since: string,
): ChangesSince | { earliest: string } {
  const steps: RevisionChange[] = []
  let earliest = revision
  while (earliest !== since) {
    const step = changes[steps.length]
    // Without it, or with one that leads elsewhere, the way is broken.
    if (step?.revision !== earliest) return { earliest }
    steps.push(step)
    earliest = step.from
  }
  const results = steps.reverse().map(toStep)
  return { since, revision, captured_at, count: results.length, results }
}

function toStep({ from, revision, moment, added, removed, changed }: RevisionChange) {
  return {
    from,
    revision,
    seen_at: moment,
    added,
    removed,
    changed: changed.map(({ values, ...craft }) => ({
      ...craft,
      values: Object.fromEntries(
        Object.entries(values).map(([field, { before, after }]) => [
          field,
          { from: before, to: after },
        ]),
      ),
    })),
  }
}
