import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataPaths } from '#data-folder/data-paths.ts'
import { readSyncState } from '#data-folder/sync-state.ts'
import { thisMachine } from '#machine/this-machine.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { runSync, type SyncOptions } from '#sync/sync-job.ts'
import type { SyncEvent } from '#sync/sync-outcome.ts'
import { startLl2StandIn } from './ll2-stand-in.ts'

interface Options {
  size: number
  mode?: 'normal' | 'detailed'
}

/** A stand-in, a data folder, and a clock that both go by: sleeping moves it, and takes no time. */
export async function openSyncWorkbench({ size, mode = 'normal' }: Options) {
  const clock = { now: Date.UTC(2026, 0, 1), uptime: 0 }
  const standIn = await startLl2StandIn({ size, mode, now: () => clock.now })
  const dataFolder = await mkdtemp(join(tmpdir(), 'sync-'))
  const sleeps: number[] = []
  const events: SyncEvent[] = []
  const pass = (milliseconds: number) => {
    clock.now += milliseconds
    clock.uptime += milliseconds
  }

  return {
    standIn,
    dataFolder,
    /** Milliseconds slept, each time. */
    sleeps,
    events,
    store: openSnapshotStore(dataPaths(dataFolder).snapshots, {
      ...thisMachine,
      now: () => clock.now,
    }),
    state: () => readSyncState(dataFolder),
    now: () => clock.now,
    pass,
    /** Sets the clock on the wall by so many milliseconds, which takes no time. */
    setClock: (milliseconds: number) => {
      clock.now += milliseconds
    },
    sync: (options: Partial<SyncOptions> = {}) =>
      runSync({
        source: standIn.url,
        budget: 15,
        dataFolder,
        limits: { answer: 10_000, body: 8_000_000, run: 60_000 },
        timing: {
          now: () => clock.now,
          uptime: () => clock.uptime,
          random: () => 0.5,
          async sleep(milliseconds) {
            sleeps.push(milliseconds)
            pass(milliseconds)
          },
        },
        onEvent: event => events.push(event),
        ...options,
      }),
    async close() {
      await standIn.close()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

export type SyncWorkbench = Awaited<ReturnType<typeof openSyncWorkbench>>
