import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'

/** The file in which Vite tells which packages a bundle holds. */
export const bundledPackages = 'bundled-packages.json'

const packageSchema = v.object({
  name: v.string(),
  version: v.string(),
  /** As SPDX names it. */
  identifier: v.string(),
  text: v.string('A package that ships has no text of its licence'),
})

export type ShippedPackage = v.InferOutput<typeof packageSchema>

const manifestSchema = v.object({
  name: v.string(),
  version: v.string(),
  license: v.string(),
})

const modules = fileURLToPath(new URL('../node_modules', import.meta.url))

const listedSchema = v.array(v.looseObject({ identifier: v.string(), text: v.nullish(v.string()) }))

/** Reads Vite's list of the packages in a bundle. */
export async function readBundledPackages(folder: string): Promise<ShippedPackage[]> {
  const text = await readFile(join(folder, bundledPackages), 'utf8')
  const listed = v.parse(listedSchema, JSON.parse(text))
  return v.parse(v.array(packageSchema), await Promise.all(listed.map(withText)))
}

const apacheText = fileURLToPath(new URL('licences/Apache-2.0.txt', import.meta.url))

/** A package that may be taken under Apache-2.0 may do without the text, which is always the same. */
const withText = async <Listed extends v.InferOutput<typeof listedSchema>[number]>(
  listed: Listed,
) =>
  !listed.text && /\bApache-2\.0\b/.test(listed.identifier)
    ? { ...listed, text: (await readFile(apacheText, 'utf8')).trim() }
    : listed

/** Reads an installed package: fonts and style sheets are not in Vite's list. */
export async function readInstalledPackage(name: string): Promise<ShippedPackage> {
  const folder = join(modules, name)
  const manifest = v.parse(
    manifestSchema,
    JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')),
  )
  const file = (await readdir(folder)).find(entry => /^licen[cs]e/i.test(entry))
  return v.parse(packageSchema, {
    name,
    version: manifest.version,
    identifier: manifest.license,
    text: file && (await readFile(join(folder, file), 'utf8')).trim(),
  })
}
