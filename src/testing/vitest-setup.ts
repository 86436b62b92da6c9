import { afterEach, beforeEach, expect, vi } from 'vitest'

// A warning nobody expected is a fault nobody noticed: it fails the test that caused it.
const spies = { error: vi.spyOn(console, 'error'), warn: vi.spyOn(console, 'warn') }

beforeEach(() => {
  spies.error.mockClear()
  spies.warn.mockClear()
})

afterEach(() => {
  expect(spies.error, 'console.error was called').not.toHaveBeenCalled()
  expect(spies.warn, 'console.warn was called').not.toHaveBeenCalled()
})
