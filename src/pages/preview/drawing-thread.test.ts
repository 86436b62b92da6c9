import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { createDrawingThread } from './drawing-thread.ts'
import type { PreviewContent } from './preview.ts'

const outDir = await mkdtemp(join(tmpdir(), 'previews-'))
afterAll(() => rm(outDir, { recursive: true }))
// What the app's build does beside it, nothing here needs.
await build({
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: {
    ssr: 'src/pages/preview/worker.ts',
    outDir,
    rolldownOptions: { output: { codeSplitting: false } },
  },
})
const thread = createDrawingThread(pathToFileURL(join(outDir, 'worker.js')))
const draw = (content: PreviewContent) => thread({ kind: 'preview', content })

const content: PreviewContent = {
  kind: '',
  name: 'Soyuz 9',
  sentence: '',
  facts: [],
  type: null,
  inscription: '',
  date: null,
}

test('the thread draws what it is given, in turn, from one file', async () => {
  const [one, other] = await Promise.all([draw(content), draw({ ...content, name: 'Soyuz 8' })])
  expect(Buffer.from(one.subarray(1, 4)).toString()).toBe('PNG')
  expect(one).not.toEqual(other)
  expect(await draw(content)).toEqual(one)
})

test('after a drawing that failed the next one is drawn', async () => {
  const broken = { ...content, facts: null } as unknown as PreviewContent
  await expect(draw(broken)).rejects.toThrow()
  expect((await draw(content)).byteLength).toBeGreaterThan(1000)
})

test('a thread that cannot start fails those who wait for it', async () => {
  const drawNowhere = createDrawingThread(pathToFileURL(join(outDir, 'nowhere.js')))
  await expect(drawNowhere({ kind: 'preview', content })).rejects.toThrow('nowhere.js')
})
