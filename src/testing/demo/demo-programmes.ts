import { capsules } from './capsules.ts'
import { cargoCraft } from './cargo-craft.ts'
import { landersAndTests } from './landers-and-tests.ts'
import type { Programme } from './programme.ts'
import { wingedCraft } from './winged-craft.ts'

/** All configurations of the demo by the year they began in: their ids are their places, from 1. */
export const demoProgrammes: readonly Programme[] = [
  ...capsules,
  ...cargoCraft,
  ...wingedCraft,
  ...landersAndTests,
].toSorted((a, b) => a.from - b.from)
