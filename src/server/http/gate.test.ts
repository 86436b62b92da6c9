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
