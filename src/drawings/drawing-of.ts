import { drawings as apollo } from './craft/apollo.ts'
import { drawings as capsules } from './craft/capsules.ts'
import { drawings as chinese } from './craft/chinese.ts'
import { drawings as dragons } from './craft/dragons.ts'
import { drawings as ferries } from './craft/ferries.ts'
import { drawings as gemini } from './craft/gemini.ts'
import { drawings as mercury } from './craft/mercury.ts'
import { drawings as orbiters } from './craft/orbiters.ts'
import { drawings as progress } from './craft/progress.ts'
import { drawings as soyuz } from './craft/soyuz.ts'
import { drawings as spaceplanes } from './craft/spaceplanes.ts'
import { drawings as starship } from './craft/starship.ts'
import { drawings as tks } from './craft/tks.ts'
import { drawings as vostok } from './craft/vostok.ts'
import type { Drawing } from './drawing.ts'
import { drawingName, type NamedConfiguration } from './drawing-name.ts'

/** All drawings, by descent, about in the order the first of each flew. */
export const drawings: readonly Drawing[] = [
  ...vostok,
  ...mercury,
  ...gemini,
  ...soyuz,
  ...apollo,
  ...tks,
  ...progress,
  ...orbiters,
  ...chinese,
  ...ferries,
  ...dragons,
  ...capsules,
  ...spaceplanes,
  ...starship,
]

/** The drawing of a configuration's craft; null for one that is not drawn. */
export function drawingOf(configuration: NamedConfiguration): Drawing | null {
  const name = drawingName(configuration)
  return drawings.find(drawing => drawing.name === name) ?? null
}
