import { expect, test } from 'vitest'
import { minutes } from '#environment/milliseconds.ts'
import { simulate } from './simulate.ts'

/** What `npm test` runs. */
const seeds = 1000
const together = 50

/** Tests that run every second seed from one on, some in each test. */
export function everySecond(first: number) {
  for (let from = first; from <= seeds; from += 2 * together) {
    const group = Array.from({ length: together }, (_, n) => from + 2 * n)
    // Not a measure of speed: a busy machine must not fail what is right.
    const options = { timeout: 20 * minutes }
    test(`no harm comes of any fault in seeds ${from} to ${group.at(-1)}`, options, async () => {
      const found = []
      for (const seed of group) {
        const { violations } = await simulate(seed)
        if (violations.length) found.push(`npm run simulate -- --seed ${seed}: ${violations[0]}`)
      }
      expect(found).toEqual([])
    })
  }
}
