import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Fault, faults } from '#testing/ll2-stand-in-faults.ts'
import { openSyncWorkbench, type SyncWorkbench } from '#testing/sync-workbench.ts'

// Real sockets and files are slow on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const hour = 3_600_000
const limits = { answer: 10_000, body: 2_000_000, run: 30_000 }

let bench: SyncWorkbench
afterEach(() => bench.close())

/** A catalogue that was synced an hour ago and has changed since. */
async function syncedBefore() {
  bench = await openSyncWorkbench({ size: 120 })
  await bench.sync()
  bench.pass(2 * hour)
  const [first = 0] = bench.standIn.catalogue.ids()
  bench.standIn.catalogue.edit(first, { name: 'Not to be seen' })
  bench.standIn.calls.splice(0)
  return bench
}

const lasting: [string, Fault, string, RegExp][] = [
  ['400', faults.status(400), 'UpstreamStatusError', /status 400$/],
  ['401', faults.status(401), 'UpstreamStatusError', /status 401$/],
  ['403', faults.status(403), 'UpstreamStatusError', /status 403$/],
  ['404', faults.status(404), 'UpstreamStatusError', /status 404$/],
  ['204', faults.status(204, ''), 'UpstreamStatusError', /status 204$/],
  ['HTML', faults.html(), 'UpstreamNotJsonError', /not JSON, beginning "<!doctype html>/],
  ['no body', faults.status(200, ''), 'UpstreamNotJsonError', /not JSON, beginning ""/],
  ['truncated JSON', faults.truncated(), 'UpstreamNotJsonError', /not JSON/],
  ['huge JSON', faults.huge(3_000_000), 'UpstreamTooLargeError', /more than 2000000 bytes/],
  ['JSON nested deep', faults.deep(101), 'UpstreamShapeError', /nested more than 100 levels deep/],
  ['brackets without end', faults.deep(900_000), 'UpstreamShapeError', /nested more than 100/],
  ['an array', faults.json([1]), 'UpstreamShapeError', /count: is missing; results: is missing/],
  ['null', faults.json(null), 'UpstreamShapeError', /expected Object, found null/],
  ['an error as 200', faults.json({ detail: 'No.' }), 'UpstreamShapeError', /count: is missing/],
  [
    'results of a wrong type',
    faults.json({ count: 5, next: null, results: {} }),
    'UpstreamShapeError',
    /results: expected Array/,
  ],
  [
    'a count of a wrong type',
    faults.spoilt(page => {
      page.count = '120'
    }),
    'UpstreamShapeError',
    /count: expected number, found "120"/,
  ],
  [
    'a list that ends too soon',
    faults.spoilt(page => {
      page.next = null
    }),
    'UpstreamShapeError',
    /ends before its count/,
  ],
  [
    'an empty page amid the list',
    faults.spoilt(page => {
      page.results = []
    }),
    'UpstreamShapeError',
    /is empty/,
  ],
  [
    'more records than the count',
    faults.spoilt(page => {
      page.count = 20
    }),
    'UpstreamShapeError',
    /beyond its count/,
  ],
  [
    'an id twice',
    faults.spoilt(page => {
      if (page.results[4]) page.results[5] = page.results[4]
    }),
    'UpstreamShapeError',
    /comes twice/,
  ],
  [
    'next on another host',
    faults.spoilt((page, url) => {
      page.next = `https://elsewhere.example${url.pathname}?limit=100&offset=100`
    }),
    'UpstreamNextError',
    /not the same list: "https:\/\/elsewhere\.example/,
  ],
  [
    'next on another path',
    faults.spoilt((page, url) => {
      page.next = `${url.origin}/2.3.0/agencies/?offset=100`
    }),
    'UpstreamNextError',
    /not the same list/,
  ],
  [
    'next that is no address',
    faults.spoilt(page => {
      page.next = 'later'
    }),
    'UpstreamNextError',
    /not the same list: "later"/,
  ],
  [
    'next that leads to itself',
    faults.spoilt((page, url) => {
      page.next = url.href
    }),
    'UpstreamNextError',
    /no further/,
  ],
  [
    'a redirect',
    faults.redirect('https://elsewhere.example/'),
    'UpstreamRedirectError',
    /redirected to https:\/\/elsewhere\.example\//,
  ],
  [
    'pages that never fit together',
    faults.spoilt((page, url) => {
      const offset = Number(url.searchParams.get('offset'))
      if (offset && page.results[0]) page.results[0].id = 100_000 + Math.random()
    }),
    'UpstreamMovingError',
    /changed so often/,
  ],
]

const passing: [string, Fault, string, RegExp][] = [
  ['500', faults.status(500), 'UpstreamStatusError', /status 500$/],
  ['502', faults.status(502, '<html>'), 'UpstreamStatusError', /status 502$/],
  ['503', faults.status(503), 'UpstreamStatusError', /status 503$/],
  ['a reset', faults.reset(), 'UpstreamConnectionError', /ECONNRESET/],
  ['a cut', faults.cut(), 'UpstreamConnectionError', /failed: ./],
]

async function expectFailure(name: string, message: RegExp) {
  const { sync, store, state } = bench
  const before = await store.latest()
  const start = performance.now()
  const outcome = await sync({ limits })
  expect(performance.now() - start).toBeLessThan(10_000)
  expect(outcome).toMatchObject({ result: 'failed', error: { name } })
  expect(outcome.result === 'failed' && outcome.error.message).toMatch(message)
  expect(await store.latest()).toEqual(before)
  expect((await state()).last_attempt).toMatchObject({ result: 'failed', error: { name } })
  return outcome
}

describe('what does not pass fails at once, and leaves the old data', () => {
  test.each(lasting)('%s', async (_, fault, name, message) => {
    const { standIn, sleeps } = await syncedBefore()
    standIn.inject({ fault, path: 'spacecraft/?' })
    await expectFailure(name, message)
    expect(sleeps).toEqual([])
  })

  test('once it is over, the next sync goes well', async () => {
    const { standIn, sync, pass } = await syncedBefore()
    standIn.inject({ fault: faults.html(), after: 1 })
    await expectFailure('UpstreamNotJsonError', /not JSON/)
    standIn.repair()
    pass(60_000)
    expect(await sync()).toMatchObject({
      result: 'published',
      changes: { changed: [{ name: 'Not to be seen' }] },
    })
  })
})

test('what upstream sends is quoted in one short line that a terminal only shows', async () => {
  const { standIn, sync, state } = await syncedBefore()
  const next = `https://ann:secret@elsewhere.example/\x1b[2J\x9b31m\u202e?sig=secret${'x'.repeat(9000)}`
  const fault = faults.spoilt(page => {
    page.next = next
  })
  standIn.inject({ fault, path: 'spacecraft/?' })
  const outcome = await sync()
  const message = (await state()).last_attempt?.error?.message ?? ''
  expect(outcome.result === 'failed' && outcome.error.message).toBe(message)
  expect(message).toContain('https://elsewhere.example/')
  expect(message).not.toContain('secret')
  expect(message.length).toBeLessThan(600)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
  expect(message).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202e]/)
})

describe('what may pass is tried four times', () => {
  test.each(passing)('%s, again and again', async (_, fault, name, message) => {
    const { standIn, sleeps } = await syncedBefore()
    standIn.inject({ fault, path: 'spacecraft/?' })
    expect(await expectFailure(name, message)).toMatchObject({ calls: 4 })
    // Twice as long each time; the chance of the tests is in the middle.
    expect(sleeps).toEqual([1000, 2000, 4000])
  })

  test.each(passing)('%s, once', async (_, fault) => {
    const { standIn, sync, sleeps, events } = await syncedBefore()
    standIn.inject({ fault, path: 'offset=99', times: 1 })
    expect(await sync({ limits })).toMatchObject({ result: 'published', calls: 6 })
    expect(sleeps).toEqual([1000])
    expect(events).toContainEqual(expect.objectContaining({ kind: 'retry', wait: 1000 }))
  })
})

test('a host that does not answer at all costs no calls', async () => {
  const { standIn, sync, store } = await syncedBefore()
  await standIn.close()
  const outcome = await sync()
  expect(outcome).toMatchObject({ result: 'failed', calls: 0 })
  expect(outcome).toMatchObject({ error: { name: 'UpstreamConnectionError' } })
  expect((await store.latest()).snapshot?.spacecraft).toHaveLength(120)
})

describe('refused by LL2', () => {
  const refusal = (seconds: string | null, text: string) =>
    faults.status(
      429,
      JSON.stringify({ detail: `Request was throttled.${text}` }),
      seconds === null ? {} : { 'Retry-After': seconds },
    )

  test.each([
    ['Retry-After', refusal('9', ''), 10_000],
    ['the text, plural', refusal(null, ' Expected available in 30 seconds.'), 31_000],
    ['the text, singular', refusal(null, ' Expected available in 1 second.'), 2000],
  ])('a short wait is waited for, as told by %s', async (_, fault, wait) => {
    const { standIn, sync, sleeps } = await syncedBefore()
    standIn.inject({ fault, times: 1 })
    expect(await sync()).toMatchObject({ result: 'published', calls: 6 })
    expect(sleeps).toEqual([wait])
  })

  test.each([
    ['Retry-After', refusal('2429', ''), 2429],
    ['the text', refusal(null, ' Expected available in 2429 seconds.'), 2429],
    ['nothing', refusal(null, ''), 3600],
    ['Retry-After, which is absurd', refusal('99999999999999999999', ''), 3600],
    ['the text, which is absurd', refusal(null, ' Expected available in 999999 seconds.'), 3600],
    ['Retry-After, which is a date to come', refusal('Fri, 31 Dec 9999 23:59:59 GMT', ''), 3600],
  ])('for longer it is postponed, as told by %s', async (_, fault, seconds) => {
    const { standIn, sync, sleeps, now, state } = await syncedBefore()
    standIn.inject({ fault })
    const until = new Date(now() + seconds * 1000).toISOString()
    expect(await sync()).toMatchObject({ result: 'postponed', until, calls: 1 })
    expect(sleeps).toEqual([])
    expect((await state()).next_attempt).toBe(until)
  })

  test('when the throttle says so beforehand, no call is made', async () => {
    const { standIn, sync, now } = await syncedBefore()
    const spent = { your_request_limit: 15, current_use: 15, next_use_secs: 700 }
    standIn.inject({ path: 'api-throttle', fault: faults.json([spent]) })
    const until = new Date(now() + 700_000).toISOString()
    expect(await sync()).toMatchObject({
      result: 'postponed',
      reason: 'GET api-throttle/ was refused: no more calls are allowed for 700 seconds',
      until,
      calls: 0,
    })
  })

  test.each([1e6, 1e308])('nor for more than an hour when it says %d seconds', async seconds => {
    const { standIn, sync, now } = await syncedBefore()
    const spent = { your_request_limit: 15, current_use: 15, next_use_secs: seconds }
    standIn.inject({ path: 'api-throttle', fault: faults.json(spent) })
    const until = new Date(now() + hour).toISOString()
    expect(await sync()).toMatchObject({ result: 'postponed', until, calls: 0 })
  })

  test.each<[string, Fault]>([
    ['is missing', faults.status(404)],
    ['is HTML', faults.html()],
    ['is of another shape', faults.json({ limit: 3 })],
  ])('an API whose throttle %s is asked all the same', async (_, fault) => {
    const { standIn, sync } = await syncedBefore()
    standIn.inject({ path: 'api-throttle', fault })
    expect(await sync()).toMatchObject({ result: 'published' })
  })
})
