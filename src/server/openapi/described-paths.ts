import type { DescribedPaths } from './described.ts'
import { chartPaths, viewPaths } from './paths/chart-paths.ts'
import { listPaths } from './paths/list-paths.ts'
import { ll2Paths } from './paths/ll2-paths.ts'
import { nestedPaths } from './paths/nested-paths.ts'
import { picturePaths } from './paths/picture-paths.ts'
import { statePaths } from './paths/state-paths.ts'
import { wholePaths } from './paths/whole-paths.ts'

const ownPaths = { ...listPaths, ...chartPaths, ...wholePaths, ...statePaths }

/** The addresses that have a handler each: one that is not told of has none, and the reverse. */
export type OwnPath = keyof typeof ownPaths

/** Everything that is told of, in the order in which it is. */
export const describedPaths: DescribedPaths = {
  ...ll2Paths,
  ...nestedPaths,
  ...ownPaths,
  ...viewPaths,
  ...picturePaths,
}
