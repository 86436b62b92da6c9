import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { takeLock } from '#data-folder/lock.ts'
import { faults } from '#testing/ll2-stand-in-faults.ts'
import { openSyncWorkbench, type SyncWorkbench } from '#testing/sync-workbench.ts'
import { runSyncCommand } from './sync-command.ts'

// Real sockets and files are slow on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

let bench: SyncWorkbench
beforeEach(async () => {
  bench = await openSyncWorkbench({ size: 120 })
})
afterEach(() => bench.close())

const variables = () => ({ LL2_URL: bench.standIn.url, CATALOGUE_DATA_DIR: bench.dataFolder })

async function run(
  args: string[],
  more: Record<string, string> = {},
  isTTY = false,
  signal?: AbortSignal,
) {
  const stdout = new PassThrough()
  const stderr = Object.assign(new PassThrough(), { isTTY })
  const written = [text(stdout), text(stderr)]
  const code = await runSyncCommand(args, {
    variables: { ...variables(), ...more },
    stdout,
    stderr,
    signal,
  })
  stdout.end()
  stderr.end()
  const [out = '', progress = ''] = await Promise.all(written)
  return { code, out, progress }
}

test('--help tells of every option and exit code, and does nothing', async () => {
  const { code, out } = await run(['--help'])
  expect(code).toBe(0)
  for (const word of ['--source', '--out', '--dry-run', '--force', '--json', 'LL2_TOKEN', '  4 ']) {
    expect(out).toContain(word)
  }
  expect(bench.standIn.calls).toEqual([])
})

test('a first sync, in plain lines', async () => {
  const { code, out, progress } = await run([])
  expect(code).toBe(0)
  expect(out).toMatch(/^Published 120 craft, the first snapshot \(5 calls\)\. \/.+\.json\n$/)
  expect(progress.split('\n')).toEqual([
    'Page 1 of 2: 100 of 120 spacecraft, 14 calls left',
    'Page 2 of 2: 120 of 120 spacecraft, 13 calls left',
    'Page 1 of 1: 40 of 40 spacecraft configurations, 12 calls left',
    'Page 1 of 1: 5 of 5 spacecraft statuses, 11 calls left',
    'Page 1 of 1: 7 of 7 spacecraft configuration types, 10 calls left',
    'Publishing',
    '',
  ])
})

test('on a terminal there is a bar', async () => {
  const { progress } = await run([], {}, true)
  expect(progress).toMatch(/spacecraft \[=*-*\] 100\/120 · page 1\/2 · 14 calls left · .* to go/)
  expect(progress).toContain('spacecraft configuration types [')
})

test('what changed, by name', async () => {
  await run([])
  const [first = 0, second = 0, third = 0] = bench.standIn.catalogue.ids()
  const craft = bench.standIn.catalogue.get(third)
  if (!craft) throw new Error('The stand-in has craft')
  bench.standIn.catalogue.remove(first)
  bench.standIn.catalogue.edit(second, { name: 'Renamed' })
  bench.standIn.catalogue.add({ ...craft, id: 9000, name: 'New' })
  const { code, out } = await run([])
  expect(code).toBe(0)
  const [headline, ...changes] = out.trim().split('\n')
  expect(headline).toMatch(/^Published 120 craft, changed \(5 calls\)/)
  expect(changes).toEqual([
    '+ New (9000)',
    expect.stringMatching(new RegExp(`^- .+ \\(${first}\\)$`)),
    `~ Renamed (${second}): name`,
  ])
})

test('nothing changed says so', async () => {
  await run([])
  const { code, out } = await run([])
  expect(code).toBe(0)
  expect(out).toMatch(/^Published 120 craft, nothing changed \(5 calls\)\. .+\n$/)
})

test('--json is one line of JSON', async () => {
  const { code, out } = await run(['--json'])
  expect(code).toBe(0)
  expect(out.indexOf('\n')).toBe(out.length - 1)
  expect(JSON.parse(out)).toEqual({
    result: 'published',
    exit_code: 0,
    calls: 5,
    notes: [],
    file: expect.stringContaining(bench.dataFolder),
    revision: expect.stringMatching(/^[0-9a-f]{12}$/),
    captured_at: expect.stringMatching(/Z$/),
    spacecraft: 120,
    changes: null,
    set_aside: [],
  })
})

test('--dry-run says what would be, and publishes nothing', async () => {
  const { code, out } = await run(['--dry-run'])
  expect(code).toBe(0)
  expect(out).toBe('Would publish 120 craft, the first snapshot (5 calls).\n')
  expect(await bench.store.list()).toEqual([])
})

test('--if-older asks LL2 for nothing while the data is young', async () => {
  expect((await run(['--if-older', '6h'])).code).toBe(0)
  const calls = bench.standIn.calls.length
  expect(await run(['--if-older', '6h'])).toMatchObject({
    code: 3,
    out: 'Postponed: The newest snapshot is young enough.\n',
  })
  expect(bench.standIn.calls).toHaveLength(calls)
})

test.each([
  ['an address, which --source goes before', ['--source'], 'http://127.0.0.1:9/a.json'],
  ['a file, which is served and not copied', [], '/data/a.json'],
])('CATALOGUE_SNAPSHOT may be %s', async (_, args, CATALOGUE_SNAPSHOT) => {
  const given = args.flatMap(option => [option, bench.standIn.url])
  const { code, out } = await run(given, { CATALOGUE_SNAPSHOT })
  expect(code).toBe(0)
  expect(out).toMatch(/^Published 120 craft, the first snapshot \(5 calls\)/)
})

test('stopped, it says by what', async () => {
  const stopped = AbortSignal.abort(new Error('The sync was stopped: interrupted'))
  expect(await run([], {}, false, stopped)).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^Failed: The sync was stopped: interrupted\n/),
  })
})

test('--out publishes elsewhere, --source reads from elsewhere', async () => {
  const out = join(bench.dataFolder, 'elsewhere')
  const { code } = await run(['--out', out, '--source', bench.standIn.url], {
    LL2_URL: 'https://ll2.example/',
    LL2_TOKEN: 'secret',
  })
  expect(code).toBe(0)
  // The snapshot, and its history beside it.
  expect((await readdir(out)).sort()).toEqual([
    expect.stringMatching(/^\d.+\.json$/),
    'history.jsonl',
  ])
  expect(await bench.store.list()).toEqual([])
  // The token is for the configured host alone.
  expect(bench.standIn.calls.some(({ authorization }) => authorization)).toBe(false)
})

test('the token goes to another path of the host it is for', async () => {
  await run(['--source', bench.standIn.url], {
    LL2_URL: new URL('/elsewhere/', bench.standIn.url).href,
    LL2_TOKEN: 'secret',
  })
  expect(bench.standIn.calls[0]).toMatchObject({ authorization: 'Token secret' })
})

describe('on a terminal nothing that is read does anything', () => {
  const name = '\x1b[2J\x9b31m\u202eevil\r\nPublished 9 craft \u{e0041}'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
  const active = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u{e0041}]/u

  test.each([[[]], [['--json']]])('with %j', async args => {
    await run([])
    const [first = 0] = bench.standIn.catalogue.ids()
    bench.standIn.catalogue.edit(first, { name })
    const { out, progress } = await run(args)
    expect(out).toContain('evil')
    expect(out).not.toMatch(active)
    expect(out).not.toMatch(/^Published 9/m)
    expect(progress).not.toMatch(active)
    if (!args.length) return
    expect(JSON.parse(out)).toMatchObject({ changes: { changed: [{ id: first, name }] } })
  })

  test('nor what is refused', async () => {
    const fault = faults.spoilt(page => {
      for (const record of page.results) record.flights_count = name
    })
    bench.standIn.inject({ path: 'spacecraft/?', fault })
    for (const args of [[], ['--json']]) {
      const { out, progress } = await run(args)
      expect(out).toContain('evil')
      expect(out + progress).not.toMatch(active)
      expect(out).not.toMatch(/^Published 9/m)
    }
    expect(await readFile(join(bench.dataFolder, 'set-aside.json'), 'utf8')).not.toMatch(active)
  })
})

test('what was set aside is told of on the way and at the end', async () => {
  await writeFile(join(bench.dataFolder, 'sync-state.json'), 'odd')
  const { out, progress } = await run(['--json'])
  expect(progress).toMatch(/^sync-state\.json cannot be used: it is set aside as /)
  expect(JSON.parse(out)).toMatchObject({ notes: [progress.split('\n')[0]] })
})

describe('exit codes', () => {
  test.each([
    [['--frobnicate'], {}, /frobnicate/],
    [['extra'], {}, /extra/],
    [['--source'], {}, /source/],
    [['--source', 'LL2'], {}, /--source: "LL2" is not an http or https address/],
    [
      ['--source', 'https://ann:secret@example.org/'],
      {},
      /--source: "https:\/\/example\.org\/" is/,
    ],
    [['--sorce=https://ann:secret@example.org/?sig=secret'], {}, /--sorce/],
    [['https://ann:secret@example.org/?sig=secret'], {}, /https:\/\/example\.org/],
    [[], { LL2_URL: 'https://ann:secret@example.org/' }, /LL2_URL: "https:\/\/example\.org\/" is/],
    [[], { LL2_BUDGET: 'many' }, /LL2_BUDGET: "many" is not a number of calls/],
  ])('2 for %j with %j', async (args, more, message) => {
    const { code, out, progress } = await run(args, more)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(progress).toMatch(message)
    expect(progress).not.toContain('secret')
  })

  test('1 when it failed, and why', async () => {
    bench.standIn.inject({ fault: faults.html() })
    const { code, out } = await run([])
    expect(code).toBe(1)
    expect(out).toMatch(/^Failed: GET http.+ is not JSON, beginning "<!doctype html>.+\nWhat was/)
    expect(JSON.parse((await run(['--json'])).out)).toMatchObject({
      result: 'failed',
      exit_code: 1,
      error: { name: 'UpstreamNotJsonError' },
    })
  })

  test('3 when the budget is spent, and until when', async () => {
    const { code, out } = await run([], { LL2_BUDGET: '2' })
    expect(code).toBe(3)
    expect(out).toMatch(
      /^Postponed: The budget of 2 calls an hour is spent\. Run it again after 20\S+Z; it will go on/,
    )
  })

  test('3 when another sync is running', async () => {
    const lock = await takeLock(join(bench.dataFolder, 'locks'), 'sync')
    const { code, out } = await run([])
    expect(code).toBe(3)
    expect(out).toBe('Postponed: Another sync is running.\n')
    await lock?.release()
  })

  test('4 when too much is gone; --force publishes it', async () => {
    await run([])
    bench.standIn.catalogue.remove(...bench.standIn.catalogue.ids().slice(0, 40))
    const { code, out } = await run([])
    expect(code).toBe(4)
    expect(out).toMatch(/^Nothing is published: 40 of 120 craft are gone/)
    expect((await run(['--force'])).code).toBe(0)
  })
})
