import { execFileSync } from 'node:child_process'
import { Agent, get, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync } from 'node:zlib'
import * as v from 'valibot'
import { facetsSchema } from '#ll2/facets.ts'
import { choiceFields, orderingFields } from '#ll2/spacecraft-params.ts'
import { createRandom } from '#testing/random.ts'
import { defaults } from '#web/search/read-values.ts'
import { withServer } from './with-server.ts'

const craft = 600
const measured = 200
const addresses = 10_000

/**
 * What rendered pages cost the built server: milliseconds for the very first, for one made anew and
 * for one that is held, and its memory before and after so many addresses, each asked for once. The
 * lists are such as visitors come to. A page is there with its last byte: what a browser does with
 * it then is not the server's time.
 */
export const benchPages = (): Promise<void> =>
  withServer(
    { size: craft, mode: 'detailed' },
    async (address, _, server) => {
      // One connection, as a browser keeps one.
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      /** @returns the milliseconds that a page took */
      const ask = async (path: string) => {
        const start = performance.now()
        const page = await bytesOf(address + path, agent)
        const took = performance.now() - start
        if (!brotliDecompressSync(page).includes('page-state')) {
          throw new Error(`${path} came without its content`)
        }
        return took
      }
      const time = async (path: (n: number) => string) => {
        const times: number[] = []
        for (let n = 0; n < measured; n++) times.push(await ask(path(n)))
        return median(times)
      }
      const first = await ask('spacecraft')
      const lists = await visitedLists(address)
      const visited = (n: number) => lists[n] ?? ''
      const list = (n: number) => `spacecraft?time_in_space__gte=PT${n + 1}S`
      const page = (n: number) => `spacecraft/${n + 1}`
      // Once, unmeasured: the compilers warm up.
      await time(n => visited(measured + n))
      const table = {
        'list, the very first': row(first),
        'list, made anew': row(await time(visited)),
        'list, a range a second longer': row(await time(list)),
        'list, held': row(await time(() => list(0))),
        'craft, made anew': row(await time(page)),
        'craft, held': row(await time(() => page(0))),
      }
      console.log(`\nPages of ${craft} craft, one after the other`)
      console.table(table)

      const before = memoryOf(server.pid)
      for (let n = 0; n < addresses; n++) await ask(list(2 * addresses + n))
      const count = addresses.toLocaleString('en')
      console.log(`Memory: ${before} MB, after ${count} more addresses ${memoryOf(server.pid)} MB`)
    },
    'dist/server/main.js',
  )

/** The body of an answer as it comes, in brotli. */
const bytesOf = (address: string, agent: Agent) =>
  new Promise<Buffer>((resolve, reject) => {
    const headers = { Accept: 'text/html', 'Accept-Encoding': 'br' }
    const read = (response: IncomingMessage) =>
      response.headers['content-encoding'] === 'br'
        ? buffer(response).then(resolve, reject)
        : reject(new Error(`${address} was answered with ${response.statusCode}, not in brotli`))
    get(address, { agent, headers }, read).on('error', reject)
  })

/** Lists with an option ticked, in some order, and their further pages: each once, in disorder. */
async function visitedLists(address: string): Promise<string[]> {
  const asked = await fetch(`${address}catalogue/facets`)
  const { facets } = v.parse(facetsSchema, await asked.json())
  const random = createRandom(1)
  const lists = choiceFields.flatMap(field =>
    facets[field].flatMap(({ value, count }) =>
      orderingFields.flatMap(order =>
        Array.from(
          { length: Math.ceil(count / defaults.limit) },
          (_, n) => `spacecraft?${field}=${value}&ordering=${order}${n ? `&page=${n + 1}` : ''}`,
        ),
      ),
    ),
  )
  return lists
    .map(list => ({ list, place: random.fraction() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ list }) => list)
}

const row = (ms: number) => ({
  'ms, median': Math.round(ms * 10) / 10,
  'a second': Math.round(1000 / ms),
})

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Megabytes that a process holds (its resident set). */
const memoryOf = (pid: number | undefined) =>
  Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)])) / 1024)
