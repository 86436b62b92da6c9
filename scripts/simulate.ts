import { parseArgs } from 'node:util'
import { simulate } from '#simulation/simulate.ts'

/**
 * Runs syncing and serving on a simulated machine, a seed after the other, until one finds
 * something; with `--all` it goes on. `npm run simulate -- --seed 7` runs one and tells all that
 * happens.
 */

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    first: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000' },
    all: { type: 'boolean', default: false },
  },
})

if (values.seed !== undefined) {
  const { violations } = await simulate(Number(values.seed), line => console.log(line))
  for (const violation of violations) console.error(violation)
  process.exitCode = violations.length ? 1 : 0
} else {
  await runMany(Number(values.first), Number(values.count))
}

async function runMany(first: number, count: number) {
  const began = performance.now()
  const totals = { seeds: 0, hours: 0, calls: 0, publications: 0 }
  for (let seed = first; seed < first + count; seed += 1) {
    const { violations, ...outcome } = await simulate(seed)
    totals.seeds += 1
    totals.hours += outcome.hours
    totals.calls += outcome.calls
    totals.publications += outcome.publications
    if (!violations.length) continue
    console.error(`Seed ${seed}: ${violations.join('; ')}`)
    console.error(`All that happened: npm run simulate -- --seed ${seed}`)
    process.exitCode = 1
    if (!values.all) break
  }
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log({ ...totals, hours: Math.round(totals.hours), seconds })
}
