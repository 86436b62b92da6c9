import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { machineClock } from './machine-clock.ts'

test.runIf(process.platform === 'linux')(
  'time since the start is in milliseconds, or a call would be young for weeks',
  () => {
    const seconds = () => Number(readFileSync('/proc/uptime', 'utf8').split(' ')[0])
    const before = seconds()
    const uptime = machineClock.uptime()
    expect(uptime).toBeGreaterThan((before - 1) * 1000)
    expect(uptime).toBeLessThan((seconds() + 1) * 1000)
  },
)
