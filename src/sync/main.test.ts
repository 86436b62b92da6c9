import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bundledProgram } from '#server/testing/bundled-program.ts'
import { faults } from '#testing/ll2-stand-in-faults.ts'
import { openSyncWorkbench, type SyncWorkbench } from '#testing/sync-workbench.ts'

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const program = await bundledProgram('sync')

let bench: SyncWorkbench
beforeEach(async () => {
  bench = await openSyncWorkbench({ size: 120 })
})
afterEach(() => bench.close())

const start = (more = {}) =>
  promisify(execFile)(process.execPath, [program, '--json'], {
    env: {
      ...process.env,
      LL2_URL: bench.standIn.url,
      CATALOGUE_DATA_DIR: bench.dataFolder,
      ...more,
    },
  })

test('the outcome is all there is on stdout, and the exit code is passed on', async () => {
  expect(JSON.parse((await start()).stdout)).toMatchObject({ result: 'published' })
  await expect(start({ LL2_BUDGET: '1' })).rejects.toMatchObject({ code: 3 })
})

test('of two at once on a data folder, one syncs', async () => {
  bench.standIn.inject({ fault: faults.slow(500) })
  const runs = await Promise.allSettled([start(), start()])
  const codes = runs.map(run => (run.status === 'fulfilled' ? 0 : run.reason.code))
  expect(codes.sort()).toEqual([0, 3])
  expect(bench.standIn.counted()).toHaveLength(5)
})
