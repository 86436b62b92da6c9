import autocannon from 'autocannon'
import { addressOf, withServer } from './with-server.ts'

const craft = 10_000
const rounds = 5
const seconds = 3
const page = '2.3.0/spacecraft/?limit=24&ordering=-flights_count'
const goal = 0.7

/**
 * Requests per second of a page held in memory, beside a bare `node:http` server that sends the
 * same bytes, and of pages that have to be made. Each server is a process of its own.
 */
export const benchServer = (): Promise<void> =>
  withServer({ size: craft }, async (ours, launch) => {
    const bare = launch('scripts/bare-server.ts', [ours + page])
    await report(ours, await addressOf(bare))
  })

async function report(ours: string, bare: string): Promise<void> {
  // Once each, unmeasured: the compilers warm up.
  await measure(ours, always(page))
  await measure(bare, always(''))
  const results = []
  for (let round = 0; round < rounds; round++) {
    // In turn, so that a busy moment of the machine falls on both.
    const cached = await measure(ours, always(page))
    const yardstick = await measure(bare, always(''))
    results.push({ cached, bare: yardstick, ratio: cached / yardstick })
  }
  const uncached = await measure(ours, freshPages())
  const ratio = median(results.map(result => result.ratio))

  console.log(
    `Server: ${craft.toLocaleString('en')} synthetic craft, page of 24, requests a second`,
  )
  console.table({
    'node:http, same bytes': { 'requests/s': Math.round(median(results.map(one => one.bare))) },
    'cached page': { 'requests/s': Math.round(median(results.map(one => one.cached))) },
    'page made anew': { 'requests/s': Math.round(uncached) },
  })
  console.log(
    `Cached page against node:http: ${ratio.toFixed(2)} (goal: at least ${goal}; median of ${rounds} rounds)`,
  )
}

function* always(path: string): Generator<string> {
  while (true) yield path
}

/** Pages that differ in filter, order and place, each asked for once. */
function* freshPages(): Generator<string> {
  const orders = ['flights_count', '-time_in_space', 'time_docked', '-id', 'name']
  const filters = ['in_space=false', 'search=a', 'status=1,4']
  for (let n = 0; ; n++) {
    const filter = filters[n % filters.length]
    yield `2.3.0/spacecraft/?limit=24&offset=${n % 1000}&ordering=${orders[n % orders.length]}&${filter}&n=${n}`
  }
}

async function measure(address: string, paths: Iterator<string>): Promise<number> {
  const result = await autocannon({
    url: address,
    connections: 32,
    duration: seconds,
    requests: [{ setupRequest: request => ({ ...request, path: `/${paths.next().value}` }) }],
  })
  if (result.non2xx || result.errors) throw new Error(`${address} did not answer every request`)
  return result.requests.average
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
