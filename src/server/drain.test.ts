import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { connectRaw, getRequest, statusesIn } from './testing/raw-client.ts'
import { startMain } from './testing/start-main.ts'

const clients = 300
// A busy machine must not fail what is right.
const patient = { timeout: 20_000 }

interface Outcome {
  status: number
  body: string
  isLast: boolean
}

/** One request; null when there is nobody to connect to any more. Anything else that fails, throws. */
function ask(agent: Agent, url: string): Promise<Outcome | null> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { agent })
    asking.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNREFUSED' ? resolve(null) : reject(error),
    )
    asking.on('response', response => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', chunk => {
        body += chunk
      })
      response.on('error', reject)
      response.on('end', () => {
        const isLast = response.headers.connection === 'close'
        resolve({ status: response.statusCode ?? 0, body, isLast })
      })
    })
    asking.end()
  })
}

/** Asks without a pause, on one connection as long as it is kept open, until nobody listens. */
function startClient(url: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const answers: Outcome[] = []
  const untilRefused = async () => {
    for (let answer = await ask(agent, url); answer; answer = await ask(agent, url)) {
      answers.push(answer)
    }
  }
  return { answers, refused: untilRefused() }
}

describe('a server that is told to stop', { timeout: 120_000 }, () => {
  test(`answers every request of ${clients} busy clients, and then exits with 0`, async () => {
    const { child, ended, address } = startMain({})
    const origin = await address
    const all = Array.from({ length: clients }, (_, n) =>
      startClient(`${origin}2.3.0/spacecraft/?limit=20&offset=${n % 3}`),
    )
    const untilAllAreBusy = expect.poll(() => all.every(({ answers }) => answers.length > 1), {
      timeout: 60_000,
    })
    await Promise.race([untilAllAreBusy.toBe(true), ...all.map(({ refused }) => refused)])
    child.kill('SIGTERM')
    await Promise.all(all.map(({ refused }) => refused))
    expect((await ended).code).toBe(0)

    for (const { answers } of all) {
      for (const { status, body } of answers) {
        expect(status).toBe(200)
        expect(JSON.parse(body).count).toBe(20)
      }
      expect(answers.at(0)?.isLast).toBe(false)
      expect(answers.at(-1)?.isLast).toBe(true)
    }
  })

  test('says so at once to who asks whether it is ready, and answers all others', async () => {
    const { child, ended, address } = startMain({})
    const origin = await address
    const ready = await fetch(`${origin}readyz`)
    expect([ready.status, await ready.text()]).toEqual([200, 'ok'])
    child.kill('SIGTERM')
    await expect.poll(async () => (await fetch(`${origin}readyz`)).status, patient).toBe(503)
    const unready = await fetch(`${origin}readyz`)
    expect(unready.headers.get('connection')).toBe('close')
    expect(unready.headers.get('retry-after')).not.toBeNull()
    const craft = await fetch(`${origin}2.3.0/spacecraft/515/`)
    expect([craft.status, craft.headers.get('connection')]).toEqual([200, 'close'])
    expect((await ended).code).toBe(0)
  })

  test('answers what was sent ahead, and ends idle connections without a reset', async () => {
    const { child, ended, address } = startMain({})
    const port = Number(new URL(await address).port)
    const idle = await Promise.all(Array.from({ length: 50 }, () => connectRaw(port)))
    for (const { socket } of idle.slice(0, 25)) socket.write(getRequest('/healthz'))
    const begun = await connectRaw(port)
    begun.socket.write('GET /healthz HTTP/1.1\r\nHost: a')
    await expect
      .poll(() => idle.slice(0, 25).every(({ said }) => said().endsWith('ok')), patient)
      .toBe(true)

    child.kill('SIGTERM')
    const many = 40
    await expect
      .poll(async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).status, patient)
      .toBe(503)
    const ahead = await connectRaw(port)
    ahead.socket.write(getRequest('/2.3.0/spacecraft/515/').repeat(many))
    const half = await connectRaw(port)
    half.socket.end(getRequest('/2.3.0/spacecraft/', 'Accept-Encoding: br\r\n'))
    begun.socket.write('\r\n\r\n')

    const received = await ahead.ended
    expect(received.wasReset).toBe(false)
    expect(statusesIn(received.text)).toEqual(Array(many).fill(200))
    expect(received.text.match(/^Connection: close\r$/gm)).toHaveLength(1)
    expect(statusesIn((await half.ended).text)).toEqual([200])
    expect(statusesIn((await begun.ended).text)).toEqual([200])
    for (const { ended: end } of idle) expect((await end).wasReset).toBe(false)
    expect((await ended).code).toBe(0)
  })

  test('ends at once at the second signal', async () => {
    const { child, address } = startMain({})
    await address
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    await expect.poll(async () => (await fetch(`${await address}readyz`)).status, patient).toBe(503)
    child.kill('SIGTERM')
    expect(await exit).toEqual([null, 'SIGTERM'])
  })
})
