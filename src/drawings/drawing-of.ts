import { soyuz, soyuzMs, soyuzTm } from './craft/soyuz.ts'
import { voskhod, vostok } from './craft/vostok.ts'
import type { Drawing } from './drawing.ts'
import { type DrawingName, drawingName, type NamedConfiguration } from './drawing-name.ts'

/** All drawings, in the order their craft first flew. */
export const drawings: Record<DrawingName, Drawing> = {
  vostok,
  voskhod,
  soyuz,
  'soyuz-tm': soyuzTm,
  'soyuz-ms': soyuzMs,
}

/** The drawing of a configuration's craft; null for one that is not drawn. */
export function drawingOf(configuration: NamedConfiguration): Drawing | null {
  const name = drawingName(configuration)
  return name && drawings[name]
}
