import { retryAfter } from '../http/refusal.ts'
import { version } from '../version.ts'
import { describedPaths } from './described-paths.ts'
import { someRevision } from './parameters/copy-parameters.ts'
import { errorComponents } from './responses/errors.ts'
import { schemaComponents } from './schemas/to-components.ts'
import { tags } from './tags.ts'
import { parameterComponents, toOperation } from './to-operation.ts'

const about = `A catalogue of spacecraft over [Launch Library 2](https://thespacedevs.com/llapi) 2.3.0, the open database of spaceflight by The Space Devs, answered from the catalogue’s own copy.

- **For clients of Launch Library 2**: everything under \`/2.3.0/\` answers as it does. A client works here by changing its address.
- **Reading only**: every address answers GET, HEAD and OPTIONS, needs no key, and may be read from any web page (CORS).
- **Tags**: answers have strong \`ETag\`s. \`If-None-Match\` is answered with 304 while the data is the same.
- **Times** are ISO 8601 in UTC, lengths of time are ISO 8601 durations such as \`P30DT4H\`.
- **Paths** under \`/2.3.0/\` end with a slash; without it one is led there (301).
- **Rights**: data is free to use, with thanks to The Space Devs. Each picture belongs to whom it is credited, under the licence beside it; where none is known there is no permission.
- **Invented data**, as of the demo, is marked in a header of every answer: \`Catalogue-Data: invented\`.`

/**
 * The whole API as OpenAPI 3.1, made from the schemas and the tables that the code reads with.
 * @param origin - where the API is found
 */
export const createDescription = (origin: string) => ({
  openapi: '3.1.1',
  info: {
    title: 'Spacecraft Catalogue',
    version,
    summary: 'Spacecraft, their flights and pictures: Launch Library 2’s API, and more.',
    description: about,
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: origin }],
  externalDocs: {
    description: 'Launch Library 2’s own documentation',
    url: 'https://ll.thespacedevs.com/docs/',
  },
  security: [],
  tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
  paths: Object.fromEntries(
    Object.entries(describedPaths).map(([path, described]) => [path, toOperation(described)]),
  ),
  components: {
    schemas: schemaComponents(),
    parameters: parameterComponents,
    responses: {
      ...errorComponents(),
      NotModified: { description: 'What `If-None-Match` names is what there is.' },
    },
    headers: {
      ETag: {
        description: 'Names the answer: equal tags, equal answers.',
        schema: { type: 'string' },
        example: '"4Yk0Tc1mQf7sWJc0h9aZVA"',
      },
      CatalogueRevision: {
        description: 'The revision of the data, as `/catalogue/status` tells it.',
        schema: { type: 'string' },
        example: someRevision,
      },
      RetryAfter: {
        description: 'Seconds to wait.',
        schema: { type: 'integer' },
        example: retryAfter,
      },
    },
  },
})
