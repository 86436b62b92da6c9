import { afterEach, expect, test } from 'vitest'
import { type Ll2StandIn, startLl2StandIn } from './ll2-stand-in.ts'

let standIn: Ll2StandIn
let clock = 0
afterEach(() => standIn.close())

async function start(limit: number) {
  clock = Date.UTC(2026, 0, 1)
  standIn = await startLl2StandIn({ size: 3, limit, now: () => clock })
}
const get = (path: string) => fetch(standIn.url + path)

test('it answers as LL2 does, until the calls of the hour are spent', async () => {
  await start(2)
  const first = await get('spacecraft/?mode=detailed')
  expect(first.status).toBe(200)
  expect(await first.json()).toMatchObject({
    count: 3,
    results: [{ response_mode: 'detailed' }, {}, {}],
  })
  clock += 1_171_000
  await get('config/spacecraft_statuses/')

  const refused = await get('spacecraft/')
  expect(refused.status).toBe(429)
  expect(refused.headers.get('Retry-After')).toBe('2429')
  expect(await refused.json()).toEqual({
    detail: 'Request was throttled. Expected available in 2429 seconds.',
  })
  clock += 2_428_000
  expect(await (await get('spacecraft/')).json()).toEqual({
    detail: 'Request was throttled. Expected available in 1 second.',
  })
  clock += 1000
  expect((await get('spacecraft/')).status).toBe(200)
  expect(standIn.busiestHour()).toBe(4)
})

test('asking the throttle is free', async () => {
  await start(2)
  for (let n = 0; n < 5; n += 1) await get('api-throttle/')
  await get('spacecraft/')
  expect(await (await get('api-throttle/')).json()).toEqual({
    your_request_limit: 2,
    limit_frequency_secs: 3600,
    current_use: 1,
    next_use_secs: 0,
    ident: '203.0.113.7',
  })
  await get('spacecraft/')
  clock += 600_000
  expect(await (await get('api-throttle/')).json()).toMatchObject({
    current_use: 2,
    next_use_secs: 3000,
  })
  expect(standIn.counted()).toHaveLength(2)
})
