import { readFile, truncate, writeFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { takeLock } from '#data-folder/lock.ts'
import { readSyncState } from '#data-folder/sync-state.ts'
import { serializeSnapshot } from '#snapshot/serialize-snapshot.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { openSyncWorkbench } from '#testing/sync-workbench.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { runSyncCommand } from './sync-command.ts'

const data = syntheticCatalogue({ size: 120 })
const snapshotOf = (craft: number, hour = 1) =>
  serializeSnapshot({
    ...data,
    spacecraft: data.spacecraft.slice(0, craft),
    source: 'https://synthetic.example/',
    captured_at: new Date(Date.UTC(2026, 0, 1, hour)).toISOString(),
    complete: true,
  })

/** An address that answers with a text, and a command that copies from it. */
async function openCopyBench() {
  const { dataFolder, close } = await openSyncWorkbench({ size: 1 })
  onTestFinished(close)
  const tags: (string | undefined)[] = []
  const origin = {
    text: snapshotOf(120),
    tags,
    url: '',
    /** Of what it has; null for none. */
    etag: '"one"' as string | null,
    /** Whether it sends nothing to who knows the tag. */
    knowsTags: false,
    /** Of the last request. */
    headers: {} as IncomingHttpHeaders,
  }
  const server = createServer((request, answer) => {
    origin.headers = request.headers
    const tag = request.headers['if-none-match']
    tags.push(tag)
    answer.statusCode = request.headers.authorization === 'Basic dXNlcjp3b3Jk' ? 200 : 401
    if (origin.etag) answer.setHeader('ETag', origin.etag)
    if (origin.knowsTags && tag === origin.etag) answer.writeHead(304).end()
    else answer.end(origin.text)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close().closeAllConnections())
  const { port } = server.address() as AddressInfo
  origin.url = `http://user:word@127.0.0.1:${port}/snapshot.json?sig=signature`

  async function copy(args: string[] = [], from: string | null = origin.url) {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const said = Promise.all([text(stdout), text(stderr)])
    const code = await runSyncCommand(args, {
      variables: { CATALOGUE_DATA_DIR: dataFolder, ...(from && { CATALOGUE_SNAPSHOT: from }) },
      stdout,
      stderr,
    })
    stdout.end()
    stderr.end()
    return { code, said: (await said).join('') }
  }
  const store = openSnapshotStore(join(dataFolder, 'snapshots'))
  return { origin, dataFolder, store, copy }
}

const craftIn = async (store: ReturnType<typeof openSnapshotStore>) =>
  (await store.latest()).snapshot?.spacecraft.length

test('copies what the option or the environment names, and asks by tag from then on', async () => {
  const { origin, store, dataFolder, copy } = await openCopyBench()
  expect(await copy()).toMatchObject({ code: 0, said: expect.stringContaining('120 craft') })
  expect(await craftIn(store)).toBe(120)
  expect((await copy(['--from', origin.url], null)).code).toBe(0)
  expect(origin.tags).toEqual([undefined, '"one"'])
  const kept = await readFile(join(dataFolder, 'remote-snapshot.json'), 'utf8')
  expect(kept).not.toContain('signature')
})

test('600 craft do not become 3, unless --force says so', async () => {
  const { origin, store, dataFolder, copy } = await openCopyBench()
  await copy()
  origin.text = snapshotOf(3, 2)
  const { code, said } = await copy()
  expect(code).toBe(4)
  expect(said).toContain('117 of 120 craft are gone')
  expect(await craftIn(store)).toBe(120)
  expect((await readSyncState(dataFolder)).last_attempt).toMatchObject({ result: 'refused' })
  expect((await copy(['--force'])).code).toBe(0)
  expect(await craftIn(store)).toBe(3)
})

test('no outcome shows the user, the password or the signature of an address', async () => {
  const { origin, dataFolder, copy } = await openCopyBench()
  origin.text = '[1,'
  for (const broken of [origin.url, origin.url.replace('word', 'another-word')]) {
    const { code, said } = await copy(['--json'], broken)
    expect(code).toBe(1)
    const state = JSON.stringify(await readSyncState(dataFolder))
    for (const told of [said, state]) expect(told).not.toMatch(/user|word|signature/)
  }
})

test.each([
  ['a%25b', 'a%b'],
  // As people paste it, who have not encoded it, or not all of it.
  ['a%b', 'a%b'],
  ['1+1=100%', '1+1=100%'],
  ['%C3%A4%zz', 'ä%zz'],
])('a password written as %s opens what %s opens', async (written, password) => {
  const { origin, copy } = await openCopyBench()
  await copy([], origin.url.replace('word', written))
  const credentials = Buffer.from(`user:${password}`).toString('base64')
  expect(origin.headers.authorization).toBe(`Basic ${credentials}`)
})

test('what the tag says is known is not sent, and nothing is published', async () => {
  const { origin, store, copy } = await openCopyBench()
  await copy()
  const before = await store.list()
  origin.knowsTags = true
  expect(await copy()).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^Published 120 craft, nothing changed \(0 calls\)\. .+\.json\n$/),
  })
  expect(await store.list()).toEqual(before)
})

test('the same snapshot, sent again under another tag, is not published again', async () => {
  const { origin, store, copy } = await openCopyBench()
  await copy()
  const before = await store.list()
  origin.etag = '"two"'
  expect((await copy(['--dry-run'])).said).toContain('nothing changed')
  expect((await copy()).said).toContain('nothing changed')
  expect(await store.list()).toEqual(before)
  await copy()
  // A dry run takes no tag down.
  expect(origin.tags).toEqual([undefined, '"one"', '"one"', '"two"'])
})

test('the same data of a later hour is published with its moment, as unchanged', async () => {
  const { origin, store, dataFolder, copy } = await openCopyBench()
  await copy()
  origin.text = snapshotOf(120, 2)
  expect((await copy()).said).toMatch(/^Published 120 craft, nothing changed .+\nPublishing\n$/)
  expect((await store.list()).map(({ moment }) => moment)).toEqual([
    '2026-01-01T02:00:00.000Z',
    '2026-01-01T01:00:00.000Z',
  ])
  expect((await readSyncState(dataFolder)).last_attempt).toMatchObject({ result: 'unchanged' })
})

test('what changed is told by name', async () => {
  const { origin, copy } = await openCopyBench()
  await copy()
  origin.text = snapshotOf(119, 2)
  const { said } = await copy()
  expect(said).toContain('Published 119 craft, changed (0 calls)')
  expect(said).toContain(`- ${data.spacecraft[119]?.name} (${data.spacecraft[119]?.id})`)
})

test('other data of the same moment is published too', async () => {
  const { origin, store, copy } = await openCopyBench()
  await copy()
  origin.text = snapshotOf(119)
  expect((await copy()).said).toContain('Published 119 craft, changed')
  expect(await craftIn(store)).toBe(119)
})

test('--out keeps the copy elsewhere', async () => {
  const { store, dataFolder, copy } = await openCopyBench()
  const elsewhere = join(dataFolder, 'elsewhere')
  expect((await copy(['--out', elsewhere])).code).toBe(0)
  expect(await craftIn(openSnapshotStore(elsewhere))).toBe(120)
  expect(await store.list()).toEqual([])
})

test('who gives the snapshot is told who asks, and for what', async () => {
  const { origin, copy } = await openCopyBench()
  await copy()
  expect(origin.headers).toMatchObject({
    accept: 'application/json',
    'user-agent': 'spacecraft-catalogue',
  })
})

test('a dry run publishes nothing, and says what would be', async () => {
  const { store, copy } = await openCopyBench()
  expect((await copy(['--dry-run'])).said).toBe(
    'Would publish 120 craft, the first snapshot (0 calls).\n',
  )
  expect(await store.list()).toEqual([])
})

test('a source without tags is read whole each time', async () => {
  const { origin, copy } = await openCopyBench()
  origin.etag = null
  await copy()
  expect((await copy()).said).toContain('nothing changed')
  expect(origin.tags).toEqual([undefined, undefined])
})

test.each([
  ['a tag of another file', { file: '/elsewhere.json' }],
  ['a tag of another address', { address: 'another' }],
])('%s is not asked by', async (_, members) => {
  const { origin, dataFolder, copy } = await openCopyBench()
  await copy()
  const file = join(dataFolder, 'remote-snapshot.json')
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), ...members }))
  await copy()
  expect(origin.tags).toEqual([undefined, undefined])
})

test('a damaged copy is said to be one, and got anew', async () => {
  const { origin, store, copy } = await openCopyBench()
  await copy()
  const [kept] = await store.list()
  await truncate(kept?.file ?? '', 100)
  const { code, said } = await copy()
  expect(code).toBe(0)
  expect(said).toContain('Passed over a damaged snapshot.')
  expect(said).toContain('the first snapshot')
  expect(origin.tags).toEqual([undefined, undefined])
  expect(await craftIn(store)).toBe(120)
})

test.each([
  ['no craft', () => snapshotOf(0, 2), 'it has no craft'],
  ['no snapshot', () => '{"a":1}', 'it is neither a snapshot'],
])('%s replaces nothing, not even with --force', async (_, text, why) => {
  const { origin, store, copy } = await openCopyBench()
  await copy()
  origin.text = text()
  const { code, said } = await copy(['--force'])
  expect(code).toBe(1)
  expect(said).toContain(why)
  expect(await craftIn(store)).toBe(120)
})

test('an address that refuses is told with its status', async () => {
  const { origin, copy } = await openCopyBench()
  const { code, said } = await copy([], origin.url.replace('word', 'another'))
  expect(code).toBe(1)
  expect(said).toMatch(/^Failed: GET http:.+\/snapshot\.json\?… was answered with status 401\n/)
})

test('an address without a user is asked without any', async () => {
  const { origin, copy } = await openCopyBench()
  expect((await copy([], origin.url.replace('user:word@', ''))).said).toContain('status 401')
})

test('another sync on the data folder postpones it', async () => {
  const { dataFolder, copy } = await openCopyBench()
  const lock = await takeLock(join(dataFolder, 'locks'), 'sync')
  expect((await copy()).code).toBe(3)
  await lock?.release()
})

test('--if-older leaves a young snapshot alone, and copies in the place of an old one', async () => {
  const { store, copy } = await openCopyBench()
  await copy()
  const { snapshot } = await store.latest()
  if (!snapshot) throw new Error('The copy is stored')
  const aged = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
  await store.publish({ ...snapshot, captured_at: aged(2) })
  expect(await copy(['--if-older', '6h'])).toMatchObject({
    code: 3,
    said: 'Postponed: The newest snapshot is young enough.\n',
  })
  expect((await copy(['--if-older', '1h'])).code).toBe(0)
})

test('two sources at once are no choice', async () => {
  const { copy } = await openCopyBench()
  const { code, said } = await copy([
    '--from',
    'https://a.example/',
    '--source',
    'https://b.example/',
  ])
  expect(code).toBe(2)
  expect(said).toContain('only one')
})
