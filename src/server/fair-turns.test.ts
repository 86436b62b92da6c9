import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { listen, originOf } from './listen.ts'
import { createNodeListener } from './node-listener.ts'
import { testApp } from './testing/test-app.ts'

const data = syntheticCatalogue({ size: 6000, mode: 'detailed' })
const snapshot = { ...data, source: '', captured_at: null, complete: true, revision: 'test' }

test.each([
  ['a CSV of all craft', '/catalogue/export.csv?ordering=name'],
  ['a JSON of all craft', '/catalogue/export.json?ordering=-serial_number'],
  ['the whole snapshot', '/catalogue/snapshot'],
  ['the first suggestions', '/catalogue/suggestions?search=Sinthetik+Vostk'],
  ['the first completions', '/catalogue/completions?search=s'],
  ['the credits', '/catalogue/credits'],
  ['the first nested record', '/2.3.0/agencies/999999/'],
  ['a page of all details', '/2.3.0/spacecraft/?mode=detailed&limit=100'],
  ['a page for people', '/2.3.0/spacecraft/?mode=detailed&limit=100&format=api'],
])('while %s is made, the event loop turns for other visitors', async (_, path) => {
  // A new app: nothing is held or indexed yet.
  const { app } = await testApp({ snapshot })
  let turns = 0
  const count = () => {
    turns++
    counter = setImmediate(count)
  }
  let counter = setImmediate(count)
  // How such answers are described is looked at where they are small.
  const response = await app.request(path)
  await response.text()
  clearImmediate(counter)
  expect([200, 404]).toContain(response.status)
  // Where all is made at once, one turn may pass before the answer is read.
  expect(turns).toBeGreaterThan(1)
})

test('twenty who ask for much at once get what they asked for, or are told to come again', async () => {
  const { app } = await testApp({ snapshot })
  const logger = pino({ level: 'silent' })
  const listener = createNodeListener(app, { logger, publicUrl: undefined })
  const { server, close } = await listen('127.0.0.1', 0, listener)
  onTestFinished(() => {
    server.closeAllConnections()
    return close()
  })
  const port = Number(new URL(originOf(server)).port)
  const asked = Array.from({ length: 20 }, async (_, n) => {
    const response = await fetch(
      `http://127.0.0.1:${port}/catalogue/export.csv?flights_count__lte=${n + 100}`,
    )
    await response.arrayBuffer()
    return response.status
  })
  const statuses = await Promise.all(asked)
  const refused = statuses.filter(status => status === 503)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.length).toBeLessThanOrEqual(10)
  expect(statuses.filter(status => status === 200)).toHaveLength(20 - refused.length)
})
