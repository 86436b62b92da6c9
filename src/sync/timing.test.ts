import { expect, test } from 'vitest'
import { hours } from '#environment/milliseconds.ts'
import { realTiming } from './timing.ts'

test('a sleep ends at once when what it waits for is stopped, with the reason', async () => {
  const stop = new AbortController()
  const sleeping = realTiming.sleep(hours, stop.signal)
  stop.abort(new Error('Told to end'))
  await expect(sleeping).rejects.toThrow('Told to end')
  await expect(realTiming.sleep(hours, stop.signal)).rejects.toThrow('Told to end')
})

test('a sleep that nobody stops is over in time', async () => {
  const start = performance.now()
  await realTiming.sleep(20, new AbortController().signal)
  // Timers count in whole milliseconds.
  expect(performance.now() - start).toBeGreaterThanOrEqual(19)
})
