import { once } from 'node:events'
import { Agent, get, type IncomingMessage } from 'node:http'
import { attacks } from './attacks.ts'
import { withServer } from './with-server.ts'

const catalogues = [
  { size: 600, mode: 'detailed' },
  { size: 10_000, mode: 'normal' },
] as const
const warmUpMs = 500
const measureMs = 2500
const pauseMs = 4

/**
 * How long a visitor waits for pages, held and made anew in turn, alone and beside 20 connections
 * of one greedy client. Server, client and visitor are a process each.
 */
export async function benchVictims(): Promise<void> {
  for (const catalogue of catalogues) {
    await withServer(catalogue, async (address, launch) => {
      await visit(address, warmUpMs)
      const alone = await visit(address, measureMs)
      const table = { 'nobody else': row(alone, alone) }
      for (const name of Object.keys(attacks)) {
        const attacker = launch('scripts/bench-attacker.ts', [address, name])
        if (attacker.stdout) await once(attacker.stdout, 'data')
        await visit(address, warmUpMs)
        Object.assign(table, { [name]: row(await visit(address, measureMs), alone) })
        attacker.kill()
        await once(attacker, 'exit')
      }
      console.log(`\nA visitor beside one greedy client, ${catalogue.size} craft, milliseconds`)
      console.table(table)
    })
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 })
let visits = 0

/** Milliseconds that single answers take, sorted. */
async function visit(address: string, forMs: number): Promise<number[]> {
  const times: number[] = []
  const end = performance.now() + forMs
  while (performance.now() < end) {
    const fresh = visits++ % 2 ? `&offset=${visits % 500}&n=${visits}` : ''
    const start = performance.now()
    const request = get(`${address}2.3.0/spacecraft/?limit=24${fresh}`, { agent })
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    await once(response.resume(), 'end')
    if (response.statusCode !== 200) throw new Error(`The visitor got ${response.statusCode}`)
    times.push(performance.now() - start)
    await new Promise(resolve => setTimeout(resolve, pauseMs))
  }
  return times.sort((a, b) => a - b)
}

function row(times: readonly number[], alone: readonly number[]) {
  const p50 = quantile(times, 0.5)
  const p99 = quantile(times, 0.99)
  return {
    p50: round(p50),
    p99: round(p99),
    longest: round(quantile(times, 1)),
    'p99 against alone': `× ${round(p99 / quantile(alone, 0.99))}`,
  }
}

const round = (value: number) => Math.round(value * 10) / 10

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
