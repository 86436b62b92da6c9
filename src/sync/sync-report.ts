import { printable, printableInLine, printableJson } from '#environment/printable.ts'
import type { CraftName, SnapshotChanges } from '#snapshot/compare-snapshots.ts'
import type { SetAside } from './assemble-snapshot.ts'
import type { SyncOutcome } from './sync-outcome.ts'

/** What the command exits with, for scripts. */
export const exitCodes = {
  published: 0,
  unchanged: 0,
  failed: 1,
  usage: 2,
  postponed: 3,
  refused: 4,
} as const

/** An outcome in words, safe for a terminal. */
export const reportText = (outcome: SyncOutcome): string => printable(lines(outcome).join('\n'))

function lines(outcome: SyncOutcome): string[] {
  switch (outcome.result) {
    case 'failed':
      return [`Failed: ${outcome.error.message}`, 'What was published before is untouched.']
    case 'postponed':
      return [
        outcome.until
          ? `Postponed: ${outcome.reason}. Run it again after ${outcome.until}; it will go on where it stopped.`
          : `Postponed: ${outcome.reason}.`,
      ]
    case 'refused':
      return [
        `Nothing is published: ${outcome.reasons.join('; ')}.`,
        ...setAsideLines(outcome.setAside),
        'If this is right, run it again with --force.',
      ]
    default:
      return [
        headline(outcome),
        ...changeLines(outcome.changes),
        ...setAsideLines(outcome.setAside),
      ]
  }
}

function headline(outcome: SyncOutcome & { result: 'published' | 'unchanged' }): string {
  const { result, snapshot, changes, file, calls } = outcome
  const craft = `${snapshot.spacecraft.length} craft`
  const news =
    result === 'unchanged' ? 'nothing changed' : changes ? 'changed' : 'the first snapshot'
  return `${file ? 'Published' : 'Would publish'} ${craft}, ${news} (${calls} calls).${file ? ` ${file}` : ''}`
}

function changeLines(changes: SnapshotChanges | null): string[] {
  if (!changes) return []
  const { added, removed, changed } = changes
  return [
    ...added.map(craft => `+ ${named(craft)}`),
    ...removed.map(craft => `- ${named(craft)}`),
    ...changed.map(craft => `~ ${named(craft)}: ${craft.fields.join(', ')}`),
  ]
}

const named = ({ id, name }: CraftName) => `${printableInLine(name)} (${id})`

const setAsideLines = (setAside: readonly SetAside[]): string[] =>
  setAside.map(({ list, id, problems, replaced }) => {
    const rest = replaced ? 'its previous version stays' : 'it is left out'
    return printableInLine(`! ${list} ${JSON.stringify(id)}: ${problems.join('; ')}; ${rest}`)
  })

/** An outcome for scripts, as one line of JSON, safe for a terminal too. */
export function reportJson(outcome: SyncOutcome): string {
  return printableJson({
    result: outcome.result,
    exit_code: exitCodes[outcome.result],
    calls: outcome.calls,
    notes: outcome.notes ?? [],
    ...details(outcome),
  })
}

function details(outcome: SyncOutcome): object {
  if (outcome.result === 'failed') {
    const { name, message } = outcome.error
    return { error: { name, message } }
  }
  if (outcome.result === 'postponed') return { reason: outcome.reason, until: outcome.until }
  const { snapshot, changes, setAside } = outcome
  return {
    ...(outcome.result === 'refused' ? { reasons: outcome.reasons } : { file: outcome.file }),
    revision: snapshot.revision,
    captured_at: snapshot.captured_at,
    spacecraft: snapshot.spacecraft.length,
    changes,
    set_aside: setAside,
  }
}
