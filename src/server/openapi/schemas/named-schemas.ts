import { ll2Answers, ll2Schemas } from './ll2-schemas.ts'
import { ownSchemas } from './own-schemas.ts'

/** Everything that the document has a name for. */
export const namedSchemas = { ...ll2Schemas, ...ll2Answers, ...ownSchemas }

export type ComponentName = keyof typeof namedSchemas
