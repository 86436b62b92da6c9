import { expect, test } from 'vitest'
import { simulate } from './simulate.ts'

test('a seed says all that happens: run again, it is the same to the last step', async () => {
  for (const seed of [1, 2, 3]) {
    const [first, second] = [[] as string[], [] as string[]]
    await simulate(seed, line => first.push(line))
    await simulate(seed, line => second.push(line))
    expect(first.length).toBeGreaterThan(1000)
    expect(second).toEqual(first)
  }
})
