import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
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
  const origin = { text: snapshotOf(120), tags, url: '' }
  const server = createServer((request, answer) => {
    tags.push(request.headers['if-none-match'])
    answer.statusCode = request.headers.authorization === 'Basic dXNlcjp3b3Jk' ? 200 : 401
    answer.setHeader('ETag', '"one"').end(origin.text)
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
