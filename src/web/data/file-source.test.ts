import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotFoundError, NotInCopyError, RequestError } from '../ui/errors.ts'
import { answerFile, fileSource } from './file-source.ts'

// A plain file server, as a static site has: it knows files, and no queries.
let folder = ''
const server = createServer(async ({ url = '' }, response) => {
  if (url.includes('broken')) return response.writeHead(500).end()
  try {
    const [path = ''] = url.split('?', 1)
    response.end(await readFile(join(folder, decodeURIComponent(path))))
  } catch {
    response.writeHead(404).end()
  }
})
let origin = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'file-source-'))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true })
})

const ask = (path: string) =>
  fileSource(`${origin}/site`).ask(path, v.object({ of: v.string() }), new AbortController().signal)

async function write(path: string) {
  const file = join(folder, 'site', answerFile(path))
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify({ of: path }))
}

test.each([
  '/2.3.0/spacecraft/198/',
  '/catalogue/status',
  '/catalogue/entries?limit=24&offset=0&search=%D1%81%D0%BE%D1%8E%D0%B7+"a"&status=1,4',
])('%s is answered by the file that was written for it', async path => {
  await write(path)
  expect(await ask(path)).toEqual({ of: path })
})

test('what does not exist is not found; a question nobody foresaw is not in the copy', async () => {
  await expect(ask('/2.3.0/spacecraft/9999/')).rejects.toBeInstanceOf(NotFoundError)
  await expect(ask('/catalogue/entries?search=x')).rejects.toBeInstanceOf(NotInCopyError)
  await expect(ask('/catalogue/broken?search=x')).rejects.toBeInstanceOf(RequestError)
})

test('no two answers share a file, whatever is asked', () => {
  const path = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 6 })
    .filter(text => !text.endsWith('/'))
  fc.assert(
    fc.property(path, path, (one, other) => {
      expect(answerFile(`/${one}`) === answerFile(`/${other}`)).toBe(one === other)
      expect(answerFile(`/${one}`)).toMatch(/^[\w./=,~-]+$/)
    }),
  )
})
