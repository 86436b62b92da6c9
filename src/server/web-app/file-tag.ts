import { tagOf } from '../http/entity-tag.ts'

/** Names what a file holds: equal bytes, equal name. */
export const fileTag = (body: Buffer): string => tagOf(body.toString('base64'))
