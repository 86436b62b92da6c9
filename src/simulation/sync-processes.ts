import { Writable } from 'node:stream'
import { minutes, seconds } from '#environment/milliseconds.ts'
import { failedReport, readSyncReport, type SyncReport } from '#server/freshness/sync-report.ts'
import { runSyncCommand } from '#sync/sync-command.ts'
import { type SimulatedProcess, startProcess } from './simulated-process.ts'
import type { World } from './world.ts'

interface SyncProcess {
  process: SimulatedProcess
  /** How it ended; a process that was killed has failed. */
  report: Promise<SyncReport>
  /** Tells it to end, as SIGTERM does. */
  stop(): void
}

/** What the server gives a sync; see `runSyncProcess`. */
const longestRun = 20 * minutes
/** What a sync takes to end; see `stopSignal`. */
const patience = 5 * seconds
/** Calls of the system that a sync makes, about. */
const mostSteps = 400

/** Runs the sync command as a process of its own, which may be killed at any of its steps. */
export function startSync(
  world: World,
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
): SyncProcess {
  const { random, profile, timeline, ledger, trace } = world
  const process = startProcess(world, 'sync')
  const stopping = new AbortController()
  if (world.trouble.areCallsFailing && random.chance(profile.killed)) {
    const how = random.pick(['before', 'halfway', 'after'] as const)
    const isPowerCut = profile.every['power cut'] !== null && random.chance(0.3)
    const blow = isPowerCut ? () => world.cutPower() : process.kill
    process.burn({ steps: random.integer(1, mostSteps), how, blow })
  }
  if (world.trouble.areCallsFailing && random.chance(profile.stumbling)) {
    process.stumble({ after: random.integer(0, mostSteps), times: random.integer(1, 8) })
  }
  timeline.after(longestRun, process.kill)

  const report = new Promise<SyncReport>(resolve => {
    let said = ''
    process.onKilled(() => resolve(failedReport('The sync process was ended by SIGKILL')))
    runSyncCommand(['--json', ...args], {
      variables,
      stdout: { write: text => (said += text) },
      stderr: new Writable({
        write(chunk, _, done) {
          if (process.isAlive()) trace(`sync ${process.machine.pid} says: ${String(chunk).trim()}`)
          done()
        },
      }),
      signal: stopping.signal,
      machine: process.machine,
    }).then(
      () => {
        if (!process.isAlive()) return
        trace(`sync ${process.machine.pid} ends: ${said.trim().slice(0, 300)}`)
        tellLedger(said)
        resolve(readSyncReport(said) ?? failedReport('It said nothing'))
        process.kill()
      },
      error => {
        ledger.violate(`The sync command failed with ${error}`)
        process.kill()
      },
    )
  })

  function tellLedger(said: string) {
    const { file } = JSON.parse(said)
    if (typeof file === 'string') ledger.onTold(file)
  }

  return {
    process,
    report,
    stop() {
      stopping.abort(new Error('The sync was stopped: told to end'))
      timeline.after(patience, process.kill)
    },
  }
}
