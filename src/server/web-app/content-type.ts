import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress'
import { getMimeType } from 'hono/utils/mime'

/** The media type of a file by its name, and whether compressing it helps. */
export function contentTypeOf(path: string): { name: string; compressible: boolean } {
  const name = getMimeType(path) ?? 'application/octet-stream'
  return { name, compressible: COMPRESSIBLE_CONTENT_TYPE_REGEX.test(name) }
}
