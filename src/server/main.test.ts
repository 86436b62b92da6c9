import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { startLl2StandIn } from '#testing/ll2-stand-in.ts'
import { startMain } from './testing/start-main.ts'
import { startProgram } from './testing/start-program.ts'

const folder = await mkdtemp(join(tmpdir(), 'main-'))
afterAll(() => rm(folder, { recursive: true }))

describe('the server as a process', { timeout: 120_000 }, () => {
  test('says where it is and what it serves, and ends at a signal, open connections or not', async () => {
    const { child, ended, address, said } = startMain({})
    const response = await fetch(`${await address}2.3.0/spacecraft/515/`)
    expect(response.status).toBe(200)
    expect(said()).toMatch(
      /^Spacecraft Catalogue: http:\/\/127\.0\.0\.1:\d+\/ \(20 craft, sample\)$/m,
    )
    // An idle connection, kept open, must not hold the server up.
    const { port } = new URL(await address)
    const idle = connect(Number(port), '127.0.0.1')
    await once(idle, 'connect')
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
  })

  test('lists every bad variable', async () => {
    const { code, output } = await startMain({ PORT: 'x', LOG_LEVEL: 'loud' }).ended
    expect(code).toBe(1)
    expect(output).toMatch(/PORT: "x"/)
    expect(output).toMatch(/LOG_LEVEL: "loud"/)
    expect(output).not.toMatch(/ at /)
  })

  test('says that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, output } = await startMain({ PORT: String(port) }).ended
    other.close()
    expect(code).toBe(1)
    expect(output).toBe(
      `Port ${port} on 127.0.0.1 is taken. Stop what listens there, or set PORT to another number.\n`,
    )
  })

  test('serves nothing of a snapshot with a bad record, and names file, id and field', async () => {
    const file = join(folder, 'bad.json')
    const response = await import('#snapshot/embedded.json', { with: { type: 'json' } })
    const craft = structuredClone(response.default.spacecraft)
    Object.assign(craft[3] ?? {}, { time_in_space: 'a while' })
    await writeFile(file, JSON.stringify(craft))
    const { code, output } = await startMain({ CATALOGUE_SNAPSHOT: file }).ended
    expect(code).toBe(1)
    expect(output).toContain(file)
    expect(output).toContain('338')
    expect(output).toContain('time_in_space')
    expect(output).not.toContain('http://127.0.0.1')
  })

  test('reads its file again at SIGHUP', async () => {
    const file = join(folder, 'renewed.json')
    const { default: sample } = await import('#snapshot/embedded.json', { with: { type: 'json' } })
    await writeFile(file, JSON.stringify(sample.spacecraft.slice(0, 7)))
    const { child, address } = startMain({ CATALOGUE_SNAPSHOT: file })
    const count = async () =>
      (await (await fetch(`${await address}2.3.0/spacecraft/`)).json()).count
    expect(await count()).toBe(7)
    await writeFile(file, JSON.stringify(sample.spacecraft.slice(0, 8)))
    expect(await count()).toBe(7)
    child.kill('SIGHUP')
    await expect.poll(count).toBe(8)
  })

  test('without a network it serves the sample, and says one line about it', async () => {
    const data = join(folder, 'offline')
    // From the sources, as benchmarks start it: it finds the sync command among them.
    const fromSources = ['--import', 'tsx', 'src/server/main.ts']
    const { child, ended, address, said } = startProgram(fromSources, {
      CATALOGUE_SYNC: '6h',
      CATALOGUE_DATA_DIR: data,
      LOG_LEVEL: 'warn',
    })
    expect((await fetch(`${await address}2.3.0/spacecraft/`)).status).toBe(200)
    const logged = () => said().match(/^\{.*\}$/gm) ?? []
    await expect.poll(logged, { timeout: 60_000 }).toHaveLength(1)
    expect(logged()[0]).toContain('The sync failed: GET http://127.0.0.1:9/2.3.0/api-throttle/')
    expect(logged()[0]).toContain('; trying again at 2')
    const { sync } = await (await fetch(`${await address}catalogue/status`)).json()
    expect(sync).toMatchObject({
      last_attempt: { outcome: 'failed', error: expect.stringContaining('http://127.0.0.1:9/') },
      next_attempt: expect.any(String),
      calls_used: 0,
    })
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
    expect(logged()).toHaveLength(1)
  })

  test('two of them on one data folder sync once', async () => {
    const standIn = await startLl2StandIn({ size: 150, mode: 'normal' })
    onTestFinished(standIn.close)
    const env = {
      CATALOGUE_SYNC: '6h',
      CATALOGUE_DATA_DIR: join(folder, 'shared'),
      LL2_URL: standIn.url,
    }
    const count = async (server: { address: Promise<string> }) =>
      (await (await fetch(`${await server.address}2.3.0/spacecraft/`)).json()).count
    for (const server of [startMain(env), startMain(env)]) {
      await expect.poll(() => count(server), { timeout: 60_000 }).toBe(150)
    }
    // One asked whether it may, and then read five pages.
    expect(standIn.calls.filter(({ free }) => free)).toHaveLength(1)
    expect(standIn.counted()).toHaveLength(5)
  })
})
