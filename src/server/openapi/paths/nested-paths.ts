import type { DescribedPaths } from '../described.ts'
import { inPath } from '../parameters/in-query.ts'
import { idParameter } from '../parameters/page-parameters.ts'
import type { ComponentName } from '../schemas/named-schemas.ts'
import { inBothFormats, ofLl2 } from './ll2-paths.ts'

interface Kind {
  id: string
  one: string
  example: number | string
  record: ComponentName
}

/** Launch Library 2’s records that craft and configurations nest with an address of their own. */
const kinds: Readonly<Record<string, Kind>> = {
  agencies: { id: 'getAgency', one: 'agency', example: 44, record: 'Agency' },
  landings: { id: 'getLanding', one: 'landing', example: 1, record: 'Landing' },
  launcher_configurations: {
    id: 'getLauncherConfiguration',
    one: 'kind of rocket',
    example: 164,
    record: 'LauncherConfigList',
  },
  launches: {
    id: 'getLaunch',
    one: 'launch',
    example: 'e3df2ecd-c239-472f-95e4-2b89b4f75800',
    record: 'LaunchNormal',
  },
  locations: { id: 'getLocation', one: 'launch site', example: 12, record: 'Location' },
  pads: { id: 'getPad', one: 'launch pad', example: 87, record: 'Pad' },
  programs: { id: 'getProgram', one: 'programme', example: 17, record: 'ProgramNormal' },
  spacecraft_flights: {
    id: 'getFlight',
    one: 'flight',
    example: 1,
    record: 'SpacecraftFlightNormal',
  },
}

export const nestedPaths: DescribedPaths = Object.fromEntries(
  Object.entries(kinds).map(([name, { id, one, example, record }]) => [
    `/2.3.0/${name}/{id}/`,
    ofLl2({
      id,
      summary: `One ${one}, as it is nested in others`,
      description: `A ${one} that a craft or a configuration of the copy mentions, as it is nested there. There is no list of them. Whatever else has a \`url\` inside an answer is found at it in the same way.`,
      parameters: [
        typeof example === 'number'
          ? idParameter(`the ${one}`, example)
          : inPath('id', {
              description: `The id of the ${one}.`,
              schema: { type: 'string' },
              example,
            }),
      ],
      found: inBothFormats(`The ${one}.`, record),
    }),
  ]),
)
