import { type Compression, compress, compressions, efforts } from '../http/encoding.ts'
import { worthCompressing } from '../http/stored-answer.ts'
import { contentTypeOf } from './content-type.ts'
import { fileTag } from './file-tag.ts'

/** Files in the codings that a build has made of them, by what is compressed and in which coding. */
export type CompressedFiles = ReadonlyMap<string, Buffer<ArrayBuffer>>

/** @param tag - of the file: see `fileTag` */
export const compressedName = (tag: string, coding: Compression) => `/${tag}.${coding}`

/**
 * Compresses files as hard as can be, which takes longer than all else that a server starts with.
 * @param files - by path
 */
export async function compressFiles(
  files: ReadonlyMap<string, Buffer<ArrayBuffer>>,
): Promise<CompressedFiles> {
  const worthwhile = [...files].filter(
    ([path, { byteLength }]) => contentTypeOf(path).compressible && byteLength >= worthCompressing,
  )
  const made = worthwhile.flatMap(([, body]) =>
    compressions.map(async coding => {
      const compressed = await compress(body, coding, efforts.file)
      return [compressedName(fileTag(body), coding), compressed] as const
    }),
  )
  return new Map(await Promise.all(made))
}
