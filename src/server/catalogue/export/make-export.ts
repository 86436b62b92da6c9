import type { CatalogueExport, ExportedSpacecraft } from '#ll2/catalogue-export.ts'
import type { Image } from '#ll2/image.ts'
import { isKnownLicense } from '#ll2/image.ts'
import { encodeQuery } from '#ll2/query-string.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import type { SpacecraftParams } from '#ll2/spacecraft-params.ts'
import { filterPairs } from '#ll2/spacecraft-params.ts'
import type { Site } from '../../site.ts'

const rights =
  'Data from Launch Library 2 by The Space Devs, free to use; they welcome attribution. Each picture belongs to whom it is credited, under the licence named with it; where none is named, none is known, which is no permission.'

/** All craft that match the filters, in the asked order. It holds no clock: the tag answers for it. */
export function makeExport(
  { engine, snapshot }: Site,
  { filters, ordering }: Pick<SpacecraftParams, 'filters' | 'ordering'>,
): CatalogueExport {
  const limit = snapshot.spacecraft.length
  const { results } = engine.list({ filters, ordering, limit, offset: 0 })
  return {
    format: 'spacecraft-catalogue-export',
    version: 1,
    source: snapshot.source,
    captured_at: snapshot.captured_at,
    query: encodeQuery(filterPairs(filters, ordering)),
    rights,
    count: results.length,
    spacecraft: results.map(exportSpacecraft),
  }
}

function exportSpacecraft(craft: Spacecraft): ExportedSpacecraft {
  const { spacecraft_config: config } = craft
  return {
    id: craft.id,
    name: craft.name,
    serial_number: craft.serial_number ?? null,
    status: craft.status.name,
    spacecraft_config: config.name,
    type: config.type?.name ?? null,
    agency: config.agency?.name ?? null,
    family: (config.family ?? []).map(({ name }) => name),
    in_space: craft.in_space ?? null,
    is_placeholder: craft.is_placeholder ?? null,
    time_in_space: craft.time_in_space,
    time_docked: craft.time_docked,
    flights_count: craft.flights_count,
    mission_ends_count: craft.mission_ends_count ?? null,
    description: craft.description?.trim() || null,
    url: craft.url,
    picture: craft.image ? exportPicture(craft.image) : null,
  }
}

function exportPicture({ image_url, name, credit, license }: Image) {
  const isKnown = license !== null && isKnownLicense(license)
  return {
    url: image_url,
    title: name,
    credit: credit?.trim() || null,
    licence: isKnown ? (license.name ?? null) : null,
    licence_link: isKnown ? (license.link ?? null) : null,
  }
}
