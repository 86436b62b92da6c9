import { type ChildProcess, execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startLl2StandIn } from '#testing/ll2-stand-in.ts'
import { faults } from '#testing/ll2-stand-in-faults.ts'
import { readEnv } from '../env.ts'
import { startMain } from '../testing/start-main.ts'
import { temporaryFolder } from '../testing/start-server.ts'
import { runSyncProcess } from './sync-process.ts'

const patient = { timeout: 60_000 }

/** Ids of the processes that a process started. */
function childrenOf({ pid }: ChildProcess): number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  return table.split('\n').flatMap(line => {
    const [child, parent] = line.trim().split(/\s+/).map(Number)
    return child && parent === pid ? child : []
  })
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** A server amid a sync that waits for an answer. */
async function amidSync(variables: Record<string, string> = {}) {
  const standIn = await startLl2StandIn({ size: 150, mode: 'normal' })
  onTestFinished(standIn.close)
  standIn.inject({ path: 'offset=99', fault: faults.slow(60_000) })
  const server = startMain({
    CATALOGUE_SYNC: '6h',
    CATALOGUE_DATA_DIR: await temporaryFolder(),
    LL2_URL: standIn.url,
    LL2_TOKEN: 'secret-token',
    ...variables,
  })
  await server.address
  await expect
    .poll(() => standIn.calls.some(({ path }) => path.includes('offset=99')), patient)
    .toBe(true)
  const [pid = 0] = childrenOf(server.child)
  expect(isAlive(pid)).toBe(true)
  return { ...server, pid }
}

describe('the sync process', { timeout: 120_000 }, () => {
  test('ends with a server that is killed', async () => {
    const { child, pid } = await amidSync()
    child.kill('SIGKILL')
    await expect.poll(() => isAlive(pid), patient).toBe(false)
  })

  test('ends before a server that is told to end', async () => {
    const { child, pid, ended } = await amidSync()
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
    expect(isAlive(pid)).toBe(false)
  })

  test.runIf(process.platform === 'linux')(
    'shows no secret to who lists processes, and knows only what it needs',
    async () => {
      const { pid } = await amidSync({ DATABASE_PASSWORD: 'not yours' })
      expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).not.toContain('secret')
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8')
      expect(environment).toContain('LL2_TOKEN=secret-token')
      expect(environment).not.toContain('DATABASE_PASSWORD')
    },
  )

  test('that needs too much memory is the only one to die of it', async () => {
    const memory = 64
    // Each of them takes a hundred bytes and more.
    const many = `[${'{"a":[1,2,3]},'.repeat(memory * 25_000)}0]`
    const origin = createServer((_, answer) => answer.end(many))
    await new Promise<void>(resolve => origin.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void origin.close())
    const { port } = origin.address() as AddressInfo
    const report = await runSyncProcess({
      env: readEnv({
        CATALOGUE_DATA_DIR: await temporaryFolder(),
        CATALOGUE_SNAPSHOT: `http://127.0.0.1:${port}/snapshot.json?sig=secret`,
      }),
      args: [],
      signal: new AbortController().signal,
      onLine: () => {},
      limits: { run: 60_000, memory },
    })
    expect(report).toMatchObject({
      result: 'failed',
      error: { message: expect.stringContaining(`more than the ${memory} megabytes`) },
    })
  })

  test('that takes too long is ended', async () => {
    const standIn = await startLl2StandIn({ size: 30, mode: 'normal' })
    onTestFinished(standIn.close)
    standIn.inject({ fault: faults.slow(60_000) })
    const report = await runSyncProcess({
      env: readEnv({ CATALOGUE_DATA_DIR: await temporaryFolder(), LL2_URL: standIn.url }),
      args: [],
      signal: new AbortController().signal,
      onLine: () => {},
      limits: { run: 100, memory: 500 },
    })
    expect(report).toMatchObject({
      result: 'failed',
      error: { message: expect.stringContaining('not finished within') },
    })
  })
})
