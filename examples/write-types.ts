import { writeFile } from 'node:fs/promises'
import { writtenTypes } from './written-types.ts'

/** `npm run types`: writes the API's types anew, from its description as the code makes it. */
await writeFile(new URL('catalogue-api.gen.ts', import.meta.url), await writtenTypes())
