import { expect, test } from 'vitest'
import { createGate } from './gate.ts'

const here = new AbortController().signal

test('lets in so many, lets as many wait, and sends the others away', async () => {
  const gate = createGate({ inside: 1, waiting: 1 })
  const first = await gate.enter(here)
  const second = gate.enter(here)
  expect(await gate.enter(here)).toBeNull()
  first?.()
  expect(await second).not.toBeNull()
})

test('a place given back twice is one place', async () => {
  const gate = createGate({ inside: 1, waiting: 0 })
  const leave = await gate.enter(here)
  leave?.()
  leave?.()
  expect(await gate.enter(here)).not.toBeNull()
  expect(await gate.enter(here)).toBeNull()
})

test('who goes while waiting leaves its place in the queue to others', async () => {
  const gate = createGate({ inside: 1, waiting: 1 })
  const first = await gate.enter(here)
  const client = new AbortController()
  const gone = gate.enter(client.signal)
  client.abort()
  expect(await gone).toBeNull()
  const next = gate.enter(here)
  first?.()
  expect(await next).not.toBeNull()
})

test('who goes from the middle of the queue takes nobody else with it', async () => {
  const gate = createGate({ inside: 1, waiting: 3 })
  const first = await gate.enter(here)
  const client = new AbortController()
  const [second, third, fourth] = [gate.enter(here), gate.enter(client.signal), gate.enter(here)]
  client.abort()
  expect(await third).toBeNull()
  first?.()
  const leave = await second
  leave?.()
  expect(await fourth).not.toBeNull()
})

test('a client that has gone is not let in', async () => {
  const gate = createGate({ inside: 1, waiting: 1 })
  expect(await gate.enter(AbortSignal.abort())).toBeNull()
  expect(await gate.enter(here)).not.toBeNull()
})

test('who was let in and goes later gives no place of the queue away', async () => {
  const gate = createGate({ inside: 1, waiting: 1 })
  const first = await gate.enter(here)
  const client = new AbortController()
  const second = gate.enter(client.signal)
  first?.()
  const leave = await second
  const third = gate.enter(here)
  client.abort()
  leave?.()
  expect(await third).not.toBeNull()
})
