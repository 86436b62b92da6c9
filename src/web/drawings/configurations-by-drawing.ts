import { type DrawingName, drawingName } from '#drawings/drawing-name.ts'
import type { ConfigurationEntry } from '#ll2/configuration-entry.ts'

/** The configurations that each drawing shows. */
export function configurationsByDrawing(
  configurations: readonly ConfigurationEntry[],
): Map<DrawingName, ConfigurationEntry[]> {
  const drawn = new Map<DrawingName, ConfigurationEntry[]>()
  for (const configuration of configurations) {
    const name = drawingName(configuration)
    if (name) drawn.set(name, [...(drawn.get(name) ?? []), configuration])
  }
  return drawn
}
