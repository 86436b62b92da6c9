import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { dataPaths } from '#data-folder/data-paths.ts'
import type { Machine } from '#machine/machine.ts'
import { readRegularFile } from '#snapshot/read-regular-file.ts'
import { writeAtomic } from '#snapshot/write-atomic.ts'

const tagSchema = v.object({ address: v.string(), file: v.string(), etag: v.string() })

/** Bytes. */
const longest = 16 * 1024

/** Names an address without telling it: it may be signed. */
const nameOf = (url: URL) => createHash('sha256').update(url.href).digest('hex')

/** The tag under which the kept file was got from the address, if it was. */
export async function readTag(dataFolder: string, url: URL, file: string, { disk }: Machine) {
  try {
    const text = await readRegularFile(dataPaths(dataFolder).copyTag, longest, disk)
    const tag = v.parse(tagSchema, JSON.parse(text.toString('utf8')))
    return tag.address === nameOf(url) && tag.file === file ? tag.etag : undefined
  } catch {
    // Without a tag that can be read the snapshot is fetched again, which does no harm.
    return undefined
  }
}

/** Remembers the tag of what was got from the address and is kept in the file, if it can. */
export async function writeTag(
  dataFolder: string,
  url: URL,
  file: string,
  etag: string,
  machine: Machine,
) {
  const tag: v.InferOutput<typeof tagSchema> = { address: nameOf(url), file, etag }
  const text = `${JSON.stringify(tag)}\n`
  await writeAtomic(dataPaths(dataFolder).copyTag, text, machine).catch(() => {})
}
