import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { listen } from '../listen.ts'
import { connectRaw, getRequest, statusesIn } from '../testing/raw-client.ts'
import { limits } from './limits.ts'

const ok: RequestListener = (_, outgoing) => void outgoing.end('ok')
const big = Buffer.alloc(32 * 1024 * 1024)

// A busy machine must not fail what is right.
const patient = { timeout: 20_000 }

async function start(listener: RequestListener, changes: Partial<typeof limits> = {}) {
  const door = await listen('127.0.0.1', 0, listener, { ...limits, ...changes })
  onTestFinished(() => door.close())
  const { port } = door.server.address() as AddressInfo
  const count = () =>
    new Promise<number>((resolve, reject) =>
      door.server.getConnections((error, n) => (error ? reject(error) : resolve(n))),
    )
  return { port, count, connect: () => connectRaw(port) }
}

describe('a client that takes its answer slowly', () => {
  test('is cut when it takes nothing', async () => {
    const { connect, count } = await start((_, outgoing) => void outgoing.end(big), {
      stalled: 300,
      slowest: 1,
    })
    const { socket } = await connect()
    socket.pause()
    socket.write(getRequest('/'))
    await expect.poll(count, patient).toBe(0)
  })

  test('is cut when it takes a little now and then', async () => {
    const { connect, count } = await start((_, outgoing) => void outgoing.end(big), {
      stalled: 500,
      checkEvery: 50,
      slowest: big.length,
    })
    const { socket } = await connect()
    socket.on('data', async () => {
      socket.pause()
      await wait(100)
      socket.resume()
    })
    socket.write(getRequest('/'))
    await expect.poll(count, patient).toBe(0)
  })

  test('gets all of it when it keeps going', async () => {
    const { connect } = await start((_, outgoing) => void outgoing.end(big))
    const { socket, ended } = await connect()
    socket.write(getRequest('/', 'Connection: close\r\n'))
    expect((await ended).text.length).toBeGreaterThan(big.length)
  })
})

test('a request line that comes letter by letter is not waited for', async () => {
  const { connect } = await start(ok, { headersTimeout: 300, checkEvery: 50 })
  const { socket, ended } = await connect()
  const typing = setInterval(() => socket.write('a'), 20)
  onTestFinished(() => clearInterval(typing))
  socket.write('GET /')
  expect(statusesIn((await ended).text)).toEqual([408])
})

test('a connection that never says anything is ended', async () => {
  const { connect, count } = await start(ok, { stalled: 200, headersTimeout: 0, requestTimeout: 0 })
  await Promise.all(Array.from({ length: 20 }, connect))
  await expect.poll(count, patient).toBe(0)
})

test('idle connections make room for who has something to ask', async () => {
  const { connect } = await start(ok, { crowded: 10, connections: 100 })
  const idle = []
  for (let n = 0; n < 15; n += 1) idle.push(await connect())
  const busy = await connect()
  busy.socket.write(getRequest('/'))
  await expect.poll(() => statusesIn(busy.said()), patient).toEqual([200])
  const oldest = await idle[0]?.ended
  expect(oldest).toEqual({ text: '', wasReset: false })
  expect(idle.at(-1)?.socket.readyState).toBe('open')
})

test('a client that closes its side after asking gets its answer', async () => {
  const { connect } = await start(async (_, outgoing) => {
    await wait(50)
    outgoing.end('ok')
  })
  const { socket, ended } = await connect()
  socket.end(getRequest('/').repeat(3))
  expect(statusesIn((await ended).text)).toEqual([200, 200, 200])
})

describe('requests sent ahead of answers', () => {
  test('are answered in their order, and others in between', async () => {
    const begun: string[] = []
    const { connect } = await start(({ url = '' }, outgoing) => {
      begun.push(url)
      const end = performance.now() + 5
      while (url !== '/other' && performance.now() < end);
      outgoing.end(url)
    })
    const ahead = await connect()
    const other = await connect()
    const targets = Array.from({ length: limits.pipelined }, (_, n) => `/${n}`)
    ahead.socket.write(targets.map(target => getRequest(target)).join(''))
    await expect.poll(() => begun.length, patient).toBeGreaterThan(0)
    other.socket.write(getRequest('/other'))
    await expect.poll(() => begun.length, patient).toBe(targets.length + 1)
    expect(begun.filter(url => url !== '/other')).toEqual(targets)
    expect(begun.indexOf('/other')).toBeLessThan(targets.length)
    await expect.poll(() => statusesIn(ahead.said()).length, patient).toBe(targets.length)
  })

  test('beyond all measure end the connection, not the server', async () => {
    let begun = 0
    const { connect, port } = await start((_, outgoing) => {
      begun += 1
      outgoing.end('ok')
    })
    const { socket, ended } = await connect()
    socket.write(getRequest('/').repeat(10_000))
    await ended
    expect(begun).toBeLessThanOrEqual(limits.pipelined)
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
  })
})

test('a connection that is dropped leaves nothing behind', async () => {
  const { connect, count } = await start((_, outgoing) => void outgoing.write('begun'))
  const clients = await Promise.all(Array.from({ length: 20 }, connect))
  for (const { socket } of clients) socket.write(getRequest('/'))
  await Promise.all(clients.map(({ socket }) => once(socket, 'data')))
  for (const { socket } of clients) socket.resetAndDestroy()
  await expect.poll(count, patient).toBe(0)
})
