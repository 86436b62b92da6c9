import { execFile } from 'node:child_process'
import { mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { serializeSnapshot } from '#snapshot/serialize-snapshot.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { startMain } from '../testing/start-main.ts'

const sample = await loadSnapshot()
const [craft] = sample.spacecraft
const [detailed] = syntheticCatalogue({ size: 1, mode: 'detailed' }).spacecraft
const addresses = [
  '2.3.0/spacecraft/?mode=detailed&limit=100&ordering=-flights_count',
  '2.3.0/agencies/9/',
  'catalogue/facets?flights_count__gte=1',
  'catalogue/export.json',
]
const nested = (depth: number, inner = '1') => '{"x":'.repeat(depth) + inner + '}'.repeat(depth)

/** The sample as a file, its first craft with other members. */
function fileWith(members: object | string): string {
  const text = serializeSnapshot({ ...sample, captured_at: null })
  const more = typeof members === 'string' ? members : JSON.stringify(members).slice(1, -1)
  return text.replace('\n{', `\n{${more},`)
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** A server of one file that can be replaced by anything, as a process of its own. */
async function serveFile() {
  const file = join(await mkdtemp(join(folder, 'file-')), 'craft.json')
  await writeFile(file, serializeSnapshot({ ...sample, spacecraft: sample.spacecraft.slice(0, 9) }))
  const server = startMain({ CATALOGUE_SNAPSHOT: file, LOG_LEVEL: 'warn' })
  const address = await server.address
  const get = async (path: string) => (await fetch(address + path)).json()
  return {
    ...server,
    file,
    get,
    attempt: async () => (await get('catalogue/status')).sync.last_attempt,
    count: async () => (await get('2.3.0/spacecraft/')).count,
  }
}

const put = (content: string | Buffer) => async (file: string) => {
  await rm(file, { recursive: true })
  await writeFile(file, content)
}
const run = (command: string, ...args: string[]) => promisify(execFile)(command, args)

const refused: [string, (file: string) => Promise<unknown>, RegExp][] = [
  ['an empty file', put(''), /it is not JSON/],
  ['30 MB of brackets', put('['.repeat(30_000_000)), /nested deeper/],
  ['a record nested 5,000 deep', put(fileWith(`"deep":${nested(5000)}`)), /nested deeper/],
  ['a record nested 100,000 deep', put(fileWith(`"deep":${nested(100_000)}`)), /nested deeper/],
  [
    '200,000 invalid flights',
    put(JSON.stringify([{ ...detailed, flights: Array(200_000).fill({}) }])),
    /flights\.0/,
  ],
  ['200,000 invalid craft', put(JSON.stringify(Array(200_000).fill({ id: 'x' }))), /and \d+ more/],
  ['a number beyond any id', put(JSON.stringify([{ ...craft, id: 1e308 }])), /id/],
  ['bytes that are no text', put(Buffer.alloc(100_000, 0xff)), /not UTF-8/],
  ['nothing', file => rm(file), /no such file/],
  [
    'a folder',
    async file => {
      await rm(file)
      await run('mkdir', file)
    },
    /it is a folder/,
  ],
  [
    'a pipe that nobody writes to',
    async file => {
      await rm(file)
      await run('mkfifo', file)
    },
    /no regular file/,
  ],
  [
    'a device without an end',
    async file => {
      await rm(file)
      await symlink('/dev/zero', file)
    },
    /no regular file/,
  ],
  [
    'a link to itself',
    async file => {
      await rm(file)
      await symlink(file, file)
    },
    /link/,
  ],
  [
    'a file of 10 GB',
    async file => {
      const handle = await open(file, 'w')
      await handle.truncate(10 * 1024 ** 3)
      await handle.close()
    },
    /longer than/,
  ],
]

test('whatever takes the place of a served file, what was served is served on', async () => {
  const { child, file, count, attempt, said, ended } = await serveFile()
  for (const [what, replace, reason] of refused) {
    await replace(file)
    const before = (await attempt()).at
    child.kill('SIGHUP')
    const last = await expect
      .poll(async () => (await attempt()).at !== before && (await attempt()), { timeout: 60_000 })
      .toMatchObject({ outcome: 'failed', error: expect.stringMatching(reason) })
      .then(attempt)
    expect(last.error, what).not.toContain(folder)
    expect(await count(), what).toBe(9)
    await rm(file, { recursive: true, force: true })
    await writeFile(file, '[]')
  }
  expect(said().match(/"level":40/g)).toHaveLength(refused.length)
  child.kill('SIGTERM')
  expect((await ended).code).toBe(0)
}, 300_000)

test('what is absurd but valid is served, at every address', async () => {
  const { child, file, get, count, attempt } = await serveFile()
  const oddities = [
    `"deep":${nested(450, '{"url":"https://ll.thespacedevs.com/2.3.0/agencies/9/"}')}`,
    { flights_count: 1e308, mission_ends_count: -0, time_in_space: `P${'9'.repeat(300)}D` },
    `"__proto__":{"polluted":true},"constructor":1,"name":"${'n'.repeat(2_000_000)}","x":"\\ud800"`,
    '"name":"first","name":"last"',
  ]
  for (const members of oddities) {
    await writeFile(file, fileWith(members))
    const before = (await attempt()).at
    child.kill('SIGHUP')
    await expect.poll(async () => (await attempt()).at, { timeout: 60_000 }).not.toBe(before)
    expect(await attempt(), String(members).slice(0, 60)).toMatchObject({ outcome: 'read' })
    expect(await count()).toBe(20)
    for (const path of addresses) {
      expect(await get(path)).toBeTypeOf('object')
    }
    expect((await get('catalogue/snapshot')).spacecraft).toHaveLength(20)
  }
}, 120_000)
