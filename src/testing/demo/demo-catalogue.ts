import { inventedSource } from '#ll2/invented.ts'
import type { SnapshotContent } from '#snapshot/snapshot.ts'
import { createRandom } from '../random.ts'
import { types } from '../synthetic-configurations.ts'
import { careersOf } from './careers.ts'
import { demoConfiguration } from './demo-configurations.ts'
import { demoCraft, demoStatuses } from './demo-craft.ts'
import { demoProgrammes } from './demo-programmes.ts'

/**
 * Six decades of spaceflight that never were: 600 craft with all their flights up to a capture,
 * to show the catalogue with. Nothing of it is real, and the copy says so by its source. The same
 * moment gives the same copy.
 */
export function demoCatalogue(capturedAt: Date): SnapshotContent {
  const captured = Math.floor(capturedAt.getTime() / 1000)
  const flown = demoProgrammes.map((programme, n) => ({
    programme,
    careers: careersOf(programme, captured, createRandom(1961 + 101 * n)),
  }))
  const configurations = flown.map((one, n) => demoConfiguration(n + 1, one, flown))
  const craft = flown
    .flatMap(({ programme, careers }, n) => {
      const configuration = configurations[n]
      return configuration
        ? careers.map(career => ({ programme, career, configuration, captured }))
        : []
    })
    // Numbered as they were first launched; those that still wait come last.
    .toSorted((a, b) => firstLaunch(a.career) - firstLaunch(b.career))
  return {
    source: inventedSource,
    captured_at: `${new Date(captured * 1000).toISOString().slice(0, 19)}Z`,
    complete: true,
    spacecraft: craft.map((made, n) => demoCraft({ id: n + 1, ...made })),
    configurations: configurations.map(({ detailed }) => detailed),
    statuses: demoStatuses,
    types: types.filter(({ id }) => id < 99),
  }
}

const firstLaunch = ({ flights }: { flights: readonly { launched: number }[] }): number =>
  flights[0]?.launched ?? Number.MAX_SAFE_INTEGER
