import { createEngine, type ListQuestion } from '#engine/create-engine.ts'
import { editDistance } from '#engine/edit-distance.ts'
import { looseKeys } from '#engine/loose-keys.ts'
import type { CatalogueData } from '#ll2/catalogue-data.ts'
import { rangeFields } from '#ll2/range-fields.ts'
import { booleanFields, choiceFields, type SpacecraftFilters } from '#ll2/spacecraft-params.ts'
import { day } from '#ll2/time-units.ts'
import { naiveFacet, naiveList } from '#testing/naive-engine.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'

const sizes = [600, 10_000, 100_000]
const warmUpMs = 200
const measureMs = 600

/** One kind of question, asked in a different way each time so that no answer can be kept. */
interface Task {
  name: string
  engine: (n: number) => unknown
  naive: (n: number) => unknown
}

const found = ['ferry', 'capsule', 'glider', 'probe', 'восток', 'mk 1', 'tug', 'under_']
const slips = ['Syntetic', 'Capsle 12', 'Ferri Mk 3', 'Востк', 'Landr', 'Cargoo 7', 'SYN-1O1']
const pick = <Item>(items: readonly Item[], n: number) => items.slice(n % items.length).slice(0, 1)

function tasksOver(data: CatalogueData): Task[] {
  const engine = createEngine(data)
  const size = data.spacecraft.length
  const list = (name: string, ask: (n: number) => Partial<ListQuestion>): Task => {
    const question = (n: number) => ({ filters: {}, ordering: [], limit: 24, offset: 0, ...ask(n) })
    return {
      name,
      engine: n => engine.list(question(n)),
      naive: n => naiveList(data, question(n)),
    }
  }
  const facets = (name: string, filters: (n: number) => SpacecraftFilters): Task => ({
    name,
    engine: n => engine.facets(filters(n)),
    naive: n =>
      [...choiceFields, ...booleanFields, ...rangeFields].map(field =>
        naiveFacet(data, filters(n), field),
      ),
  })
  const longestFirst = [{ field: 'time_in_space', descending: true }] as const
  const someStatus = (n: number) => ({ status: [1 + (n % 4), 1 + ((n >> 2) % 4)] })

  return [
    list('page: status, by time in space', n => ({
      filters: someStatus(n),
      ordering: longestFirst,
      offset: (n % 5) * 24,
    })),
    list('page: the same, deep', n => ({
      filters: someStatus(n),
      ordering: longestFirst,
      offset: Math.floor(size * 0.1) + (n % 50),
    })),
    list('page: no filter, deep', n => ({
      ordering: longestFirst,
      offset: Math.floor(size * 0.9) + (n % 50),
    })),
    list('search: found', n => ({ filters: { search: pick(found, n) }, ordering: longestFirst })),
    list('search: not found', n => ({ filters: { search: [`soyuz-${n}`] } })),
    facets('facets: no filter (kept)', () => ({})),
    facets('facets: two filters', n => ({
      ...someStatus(n),
      time_in_space: { gte: (n % 30) * day },
    })),
    {
      name: 'get',
      engine: n => engine.get(data.spacecraft[(n * 7919) % size]?.id ?? 0),
      naive: n => {
        const id = data.spacecraft[(n * 7919) % size]?.id
        return data.spacecraft.find(craft => craft.id === id)
      },
    },
    {
      name: 'suggest: a slip',
      engine: n => pick(slips, n).map(slip => engine.suggest(slip)),
      naive: n => pick(slips, n).map(slip => distances(data, slip)),
    },
  ]
}

/** A slip compared letter by letter with every name and serial number. */
function distances({ spacecraft, configurations }: CatalogueData, slip: string): number[] {
  const texts = [
    ...configurations.map(({ name }) => name),
    ...spacecraft.flatMap(({ name, serial_number }) => [name, serial_number ?? '']),
  ]
  const [asked = ''] = looseKeys(slip)
  return texts.map(text => editDistance(asked, looseKeys(text)[0] ?? '', asked.length))
}

/** Milliseconds that single runs take, sorted. At least five runs, however slow. */
function timeRuns(run: (n: number) => unknown, forMs: number): number[] {
  const times: number[] = []
  const end = performance.now() + forMs
  while (times.length < 5 || performance.now() < end) {
    const start = performance.now()
    run(times.length)
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)
}

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/** Prints how long the engine takes, in milliseconds, beside what is plainly written. */
export function benchEngine(): void {
  for (const size of sizes) {
    const data = syntheticCatalogue({ size })
    const start = performance.now()
    const tasks = tasksOver(data)
    console.log(`\nEngine, ${size} craft (built in ${(performance.now() - start).toFixed(0)} ms)`)
    printRow('ms', 'p50', 'p99', 'naive p50', 'times faster')
    for (const { name, engine, naive } of tasks) {
      timeRuns(engine, warmUpMs)
      const times = timeRuns(engine, measureMs)
      timeRuns(naive, warmUpMs)
      const naiveMedian = quantile(timeRuns(naive, measureMs), 0.5)
      const median = quantile(times, 0.5)
      printRow(
        name,
        median.toFixed(4),
        quantile(times, 0.99).toFixed(4),
        naiveMedian.toFixed(4),
        (naiveMedian / median).toFixed(0),
      )
    }
  }
}

const printRow = (name: string, ...cells: string[]) =>
  console.log(name.padEnd(32) + cells.map(cell => cell.padStart(14)).join(''))
