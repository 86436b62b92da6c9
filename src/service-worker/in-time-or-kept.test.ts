import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inTimeOrKept } from './in-time-or-kept.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const answer = new Response('answered')
const page = new Response('kept')
const kept = () => Promise.resolve(page)

/** An answer that comes when it is told to, and what came of waiting for it. */
function waitFor(kept: () => Promise<Response | undefined>) {
  const shown = vi.fn()
  let resolve: (answer: Response) => void = () => {}
  let reject: (error: unknown) => void = () => {}
  const answer = new Promise<Response>((...settle) => {
    ;[resolve, reject] = settle
  })
  inTimeOrKept(answer, kept).then(shown, shown)
  return { shown, resolve, reject }
}

test('a server that answers within three seconds is waited for', async () => {
  const { shown, resolve } = waitFor(kept)
  await vi.advanceTimersByTimeAsync(2999)
  expect(shown).not.toHaveBeenCalled()
  resolve(answer)
  await vi.advanceTimersByTimeAsync(0)
  expect(shown).toHaveBeenCalledExactlyOnceWith(answer)
  // Nothing is left that would wake the worker.
  expect(vi.getTimerCount()).toBe(0)
})

test('a server that takes longer gives way to what is kept', async () => {
  const { shown, resolve } = waitFor(kept)
  await vi.advanceTimersByTimeAsync(3000)
  expect(shown).toHaveBeenCalledExactlyOnceWith(page)
  resolve(answer)
  await vi.advanceTimersByTimeAsync(0)
  expect(shown).toHaveBeenCalledOnce()
})

test('a server that is not there gives way at once', async () => {
  const { shown, reject } = waitFor(kept)
  reject(new TypeError('Failed to fetch'))
  await vi.advanceTimersByTimeAsync(0)
  expect(shown).toHaveBeenCalledExactlyOnceWith(page)
})

test.each([
  ['nothing is kept', async () => undefined],
  [
    'what is kept cannot be had',
    async () => {
      throw new DOMException('Storage is denied', 'SecurityError')
    },
  ],
])('where %s a slow server is waited for, and a failure is one', async (_, none) => {
  const { shown, resolve } = waitFor(none)
  await vi.advanceTimersByTimeAsync(3000)
  expect(shown).not.toHaveBeenCalled()
  resolve(answer)
  await vi.advanceTimersByTimeAsync(0)
  expect(shown).toHaveBeenCalledExactlyOnceWith(answer)

  const failing = waitFor(none)
  const failure = new TypeError('Failed to fetch')
  failing.reject(failure)
  await vi.advanceTimersByTimeAsync(0)
  expect(failing.shown).toHaveBeenCalledExactlyOnceWith(failure)
})
