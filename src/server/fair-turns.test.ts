import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { answer, close, listen } from './listen.ts'
import { createNodeListener } from './node-listener.ts'
import { testApp } from './testing/test-app.ts'

const data = syntheticCatalogue({ size: 3000, mode: 'detailed' })
const snapshot = { ...data, source: '', captured_at: null, complete: true, revision: 'test' }

/** Nothing is held or indexed yet. */
async function serve() {
  const { app } = await testApp({ snapshot })
  const server = await listen('127.0.0.1', 0)
  onTestFinished(() => {
    server.closeAllConnections()
    return close(server)
  })
  answer(server, createNodeListener(app, pino({ level: 'silent' })))
  const { port } = server.address() as AddressInfo
  return async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`)
    return { status: response.status, text: await response.text() }
  }
}

test.each([
  ['a CSV of all craft', '/catalogue/export.csv?ordering=name'],
  ['a JSON of all craft', '/catalogue/export.json?ordering=-serial_number'],
  ['the whole snapshot', '/catalogue/snapshot'],
  ['the first suggestions', '/catalogue/suggestions?search=Sinthetik+Vostk'],
  ['the credits', '/catalogue/credits'],
  ['the first nested record', '/2.3.0/agencies/999999/'],
  ['a page of all details', '/2.3.0/spacecraft/?mode=detailed&limit=100'],
  ['a page for people', '/2.3.0/spacecraft/?mode=detailed&limit=100&format=api'],
])('while %s is made, other visitors are answered', async (_, path) => {
  const ask = await serve()
  await ask('/healthz')
  let isMade = false
  const made = ask(path).finally(() => {
    isMade = true
  })
  let others = 0
  while (!isMade) {
    expect((await ask('/healthz')).status).toBe(200)
    others++
  }
  expect([200, 404]).toContain((await made).status)
  // One may slip in before, and one after; more only where the work lets them.
  expect(others).toBeGreaterThan(3)
})

test('twenty who ask for much at once get what they asked for, or are told to come again', async () => {
  const ask = await serve()
  const asked = Array.from({ length: 20 }, (_, n) =>
    ask(`/catalogue/export.csv?flights_count__lte=${n + 100}`),
  )
  const statuses = (await Promise.all(asked)).map(({ status }) => status)
  const refused = statuses.filter(status => status === 503)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.length).toBeLessThanOrEqual(10)
  expect(statuses.filter(status => status === 200)).toHaveLength(20 - refused.length)
})
