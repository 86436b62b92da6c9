import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hours } from '#environment/milliseconds.ts'
import { thisMachine } from './this-machine.ts'

test.runIf(process.platform === 'linux')(
  'time since the start is in milliseconds, or a call would be young for weeks',
  () => {
    const seconds = () => Number(readFileSync('/proc/uptime', 'utf8').split(' ')[0])
    const before = seconds()
    const uptime = thisMachine.uptime()
    expect(uptime).toBeGreaterThan((before - 1) * 1000)
    expect(uptime).toBeLessThan((seconds() + 1) * 1000)
  },
)

test('a sleep ends at once when what it waits for is stopped, with the reason', async () => {
  const stop = new AbortController()
  const sleeping = thisMachine.sleep(hours, stop.signal)
  stop.abort(new Error('Told to end'))
  await expect(sleeping).rejects.toThrow('Told to end')
  await expect(thisMachine.sleep(hours, stop.signal)).rejects.toThrow('Told to end')
})

test('a sleep that nobody stops is over in time', async () => {
  const start = performance.now()
  await thisMachine.sleep(20, new AbortController().signal)
  // Timers count in whole milliseconds.
  expect(performance.now() - start).toBeGreaterThanOrEqual(19)
})
