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

/** Reads Vite's list of the packages in a bundle. */
export const readBundledPackages = async (folder: string): Promise<ShippedPackage[]> =>
  v.parse(v.array(packageSchema), JSON.parse(await readFile(join(folder, bundledPackages), 'utf8')))

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
