import type { SpacecraftConfig } from '#ll2/spacecraft-config.ts'
import { typeName } from '#ll2/type-name.ts'
import { plural } from '../format/count.ts'

/**
 * A configuration in one sentence, from its recorded facts alone: "A capsule by SpaceX, in use,
 * with 12 spacecraft in the catalogue."
 * @param count - its craft in the catalogue; undefined while that is not known
 */
export function configurationSummary(config: SpacecraftConfig, count: number | undefined): string {
  const type = config.type ? typeName(config.type.name) : 'Spacecraft'
  return [
    `${type.charAt(0)}${type.slice(1).toLowerCase()}`,
    config.agency && ` by ${config.agency.name}`,
    config.in_use !== undefined && (config.in_use ? ', in use' : ', no longer in use'),
    count !== undefined && `, with ${plural(count, 'spacecraft')} in the catalogue`,
    '.',
  ]
    .filter(Boolean)
    .join('')
}
