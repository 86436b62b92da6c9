import { afterEach, beforeEach, expect, vi } from 'vitest'

// A warning nobody expected is a fault nobody noticed: it fails the test that caused it.
const spies = { error: vi.spyOn(console, 'error'), warn: vi.spyOn(console, 'warn') }

// What is written for people is written for the same reader on every machine.
Object.defineProperty(globalThis, 'navigator', {
  value: { languages: ['en-GB'] },
  configurable: true,
})

// No test reaches beyond this machine.
const { fetch } = globalThis
const fetchHere: typeof fetch = async (input, init) => {
  const { hostname } = new URL(input instanceof Request ? input.url : input)
  if (hostname === '127.0.0.1' || hostname === 'localhost') return fetch(input, init)
  throw new Error(`A test called ${hostname}: give it a server of its own on 127.0.0.1`)
}
// Files share a process, and each comes by here: one guard is enough.
if (fetch.name !== fetchHere.name) globalThis.fetch = fetchHere

beforeEach(() => {
  spies.error.mockClear()
  spies.warn.mockClear()
})

afterEach(() => {
  expect(spies.error, 'console.error was called').not.toHaveBeenCalled()
  expect(spies.warn, 'console.warn was called').not.toHaveBeenCalled()
})
