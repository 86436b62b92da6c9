import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { testApp } from '../testing/test-app.ts'
import { compressedName, compressFiles } from './compressed-files.ts'
import { fileTag } from './file-tag.ts'
import { readWebApp } from './read-web-app.ts'

const script = Buffer.from(`console.log("${'orbit '.repeat(400)}")`)
const small = Buffer.from('console.log("orbit")')
const font = Buffer.alloc(4000, 'font')

const folder = await mkdtemp(join(tmpdir(), 'compressed-files-'))
await mkdir(join(folder, 'assets'))
await writeFile(join(folder, 'index.html'), '<!doctype html><title>Spacecraft Catalogue</title>')
await writeFile(join(folder, 'assets', 'index-abc.js'), script)
afterAll(() => rm(folder, { recursive: true }))

test('what gains by it is there in each coding, under the name of its content', async () => {
  const made = await compressFiles(
    new Map([
      ['/assets/index-abc.js', script],
      ['/assets/small-abc.js', small],
      ['/assets/text-abc.woff2', font],
    ]),
  )
  const tag = fileTag(script)
  expect([...made.keys()]).toEqual([compressedName(tag, 'br'), compressedName(tag, 'gzip')])
  expect(brotliDecompressSync(made.get(compressedName(tag, 'br')) ?? '')).toEqual(script)
  expect(gunzipSync(made.get(compressedName(tag, 'gzip')) ?? '')).toEqual(script)
})

test('a server sends what is made already, and makes what is not', async () => {
  const bytes = Buffer.from('as the build made it')
  const made = new Map([[compressedName(fileTag(script), 'br'), bytes]])
  const { app } = await testApp({ web: await readWebApp(folder, undefined, true, made) })
  const bodyIn = async (coding: string) => {
    const headers = { 'Accept-Encoding': coding }
    const response = await app.request('/assets/index-abc.js', { headers })
    expect(response.headers.get('Content-Encoding')).toBe(coding)
    return Buffer.from(await response.arrayBuffer())
  }
  expect(await bodyIn('br')).toEqual(bytes)
  expect(gunzipSync(await bodyIn('gzip'))).toEqual(script)
})
