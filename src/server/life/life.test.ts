import { once } from 'node:events'
import { mkdtemp, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { createNodeListener } from '../node-listener.ts'
import { startMain } from '../testing/start-main.ts'
import { createLogger } from './logger.ts'
import { whileStarting } from './unready.ts'

const folder = await mkdtemp(join(tmpdir(), 'life-'))
afterAll(() => rm(folder, { recursive: true }))

// A busy machine must not fail what is right.
const patient = { timeout: 60_000 }

/** So many that loading them leaves time to send signals meanwhile. */
const { spacecraft } = syntheticCatalogue({ size: 10_000 })

async function bigSnapshot(name: string): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, JSON.stringify(spacecraft))
  return file
}

/** Whether a process has a handler for a signal: Linux tells it as a mask of bits. */
async function handles(pid: number | undefined, signal: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const mask = /^SigCgt:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? '0'
  return ((BigInt(`0x${mask}`) >> BigInt(signal - 1)) & 1n) === 1n
}

const sighup = 1
const sigterm = 15

describe.runIf(process.platform === 'linux')(
  'a server that is still starting',
  { timeout: 120_000 },
  () => {
    /** A server that listens to signals already, and has loaded nothing yet. */
    async function startSlowly(file: string) {
      const server = startMain({ CATALOGUE_SNAPSHOT: file })
      for (const signal of [sighup, sigterm]) {
        while (!(await handles(server.child.pid, signal))) await wait(1)
      }
      expect(server.said()).toBe('')
      return server
    }

    test('outlives a storm of SIGHUPs, and then has read the newest data', async () => {
      const file = await bigSnapshot('renewed.json')
      const newer = join(folder, 'newer.json')
      await writeFile(newer, JSON.stringify(spacecraft.slice(0, 9500)))
      const { child, address } = await startSlowly(file)
      for (let n = 0; n < 100; n += 1) child.kill('SIGHUP')
      await rename(newer, file)
      child.kill('SIGHUP')
      const count = async () =>
        (await (await fetch(`${await address}2.3.0/spacecraft/`)).json()).count
      await expect.poll(count, patient).toBe(9500)
    })

    test('ends at SIGTERM as one that serves does', async () => {
      const { child, ended } = await startSlowly(await bigSnapshot('big.json'))
      child.kill('SIGTERM')
      expect((await ended).code).toBe(0)
    })
  },
)

test('before its data is loaded a server lives, is not ready, and asks clients to come again', async () => {
  const logger = createLogger('silent')
  const server = createServer(createNodeListener(whileStarting, { logger })).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`)
  expect((await get('/healthz')).status).toBe(200)
  for (const path of ['/readyz', '/2.3.0/spacecraft/', '/spacecraft', '/']) {
    const answer = await get(path)
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('2')
    expect(await answer.json()).toEqual({ detail: 'The catalogue is starting.' })
  }
})

describe('a server that runs', { timeout: 120_000 }, () => {
  const withFaults = [
    '--import',
    `data:text/javascript,${encodeURIComponent(`
      process.on('SIGUSR2', () => {
        Promise.reject(new Error('a rejection nobody handles'))
        setTimeout(() => { throw new Error('an exception nobody catches') })
        setTimeout(() => { throw null })
      })`)}`,
  ]

  test('outlives errors that nothing caught, and logs each', async () => {
    const env = { LOG_LEVEL: 'error' }
    const { child, address, said, ended } = startMain(env, { withNode: withFaults })
    const origin = await address
    child.kill('SIGUSR2')
    const logged = () => (said().match(/^\{.*\}$/gm) ?? []).map(line => JSON.parse(line).msg)
    await expect
      .poll(() => logged().toSorted(), patient)
      .toEqual(['a rejection nobody handles', 'an exception nobody catches', 'null'])
    expect((await fetch(`${origin}2.3.0/spacecraft/515/`)).status).toBe(200)
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
  })

  test.runIf(process.platform === 'linux')('outlives a full disk under its log', async () => {
    const free = createServer().listen(0, '127.0.0.1')
    await once(free, 'listening')
    const { port } = free.address() as AddressInfo
    free.close()
    await once(free, 'close')
    const full = await open('/dev/full', 'w')
    onTestFinished(() => full.close())
    const { child, ended } = startMain(
      { PORT: String(port), LOG_LEVEL: 'info' },
      { stdio: ['ignore', full.fd, 'pipe'] },
    )
    const get = async (path: string) => {
      try {
        return (await fetch(`http://127.0.0.1:${port}${path}`)).status
      } catch {
        return null
      }
    }
    await expect.poll(() => get('/readyz'), patient).toBe(200)
    for (let n = 0; n < 50; n += 1) expect(await get('/2.3.0/')).toBe(200)
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
  })

  test('outlives a reader of its log that stops reading, and ends all the same', async () => {
    const { child, address } = startMain({ LOG_LEVEL: 'info' })
    const exit = once(child, 'exit')
    const origin = await address
    child.stdout?.pause()
    const path = `2.3.0/spacecraft/?limit=1&name=${'a'.repeat(900)}`
    for (let n = 0; n < 1000; n += 1) expect((await fetch(origin + path)).status).toBe(200)
    child.kill('SIGTERM')
    // By itself or by the signal, as the system holds the write or refuses it.
    expect([0, null]).toContain((await exit)[0])
  })

  test('outlives the end of whoever reads its log', async () => {
    const { child, address } = startMain({ LOG_LEVEL: 'info' })
    const origin = await address
    child.stdout?.destroy()
    child.stderr?.destroy()
    for (let n = 0; n < 50; n += 1) expect((await fetch(`${origin}2.3.0/`)).status).toBe(200)
  })
})

test('what stops the start is told without a secret, and commands no terminal', async () => {
  const { code, output } = await startMain({
    CATALOGUE_SNAPSHOT: 'https://ann:hunter2@example.org:99999/?sig=hunter3',
    LL2_URL: 'https://ann:hunter2@example.org/2.3.0/',
    PUBLIC_URL: '\x9b2J\u202e',
  }).ended
  expect(code).toBe(1)
  expect(output).toMatch(/PUBLIC_URL/)
  expect(output).not.toMatch(/hunter|\x9b|\u202e/)
})
