import openapiTypes, { astToString } from 'openapi-typescript'
import { createDescription } from '../src/server/openapi/create-description.ts'

const head = `/** Written by "npm run types" from the description of the API, /catalogue/openapi.json. */

`

/** The types of the API, as TypeScript. */
export async function writtenTypes(): Promise<string> {
  const description = JSON.stringify(createDescription('http://127.0.0.1:4173'))
  return head + astToString(await openapiTypes(description))
}
