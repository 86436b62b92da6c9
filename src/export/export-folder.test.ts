import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#server/testing/start-server.ts'
import { runExportCommand } from './export-command.ts'
import { openExportFolder } from './export-folder.ts'

async function publish(folder: string, files: Record<string, string>) {
  const to = await openExportFolder(folder)
  for (const [path, text] of Object.entries(files)) await to.write(path, text)
  return to.publish()
}
const filesIn = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length))
    .sort()

test('a later export replaces an earlier one and leaves what others added', async () => {
  const folder = join(await temporaryFolder(), 'site')
  await publish(folder, { '/index.html': 'old', '/spacecraft/1/index.html': 'gone' })
  await writeFile(join(folder, 'CNAME'), 'craft.example')
  await publish(folder, { '/index.html': 'new', '/spacecraft/2/index.html': 'come' })
  expect(await filesIn(folder)).toEqual(['/CNAME', '/index.html', '/spacecraft/2/index.html'])
  expect(await readdir(join(folder, 'spacecraft'))).toEqual(['2'])
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('new')
})

test('a folder of somebody else is refused and left as it is', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'thesis.txt'), 'mine')
  await expect(openExportFolder(folder)).rejects.toThrow('holds something that is not an export')
  expect(await readdir(folder)).toEqual(['thesis.txt'])
})

test('a file that somebody put where a page would go is not written over', async () => {
  const folder = await temporaryFolder()
  await publish(folder, { '/index.html': 'old' })
  await mkdir(join(folder, 'about'))
  await writeFile(join(folder, 'about/index.html'), 'mine')
  await expect(
    publish(folder, { '/index.html': 'new', '/about/index.html': 'ours' }),
  ).rejects.toThrow('is not of an export')
  expect(await readFile(join(folder, 'about/index.html'), 'utf8')).toBe('mine')
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('old')
})

test('a list of files that leads out of the folder is not believed', async () => {
  const folder = await temporaryFolder()
  await publish(folder, { '/index.html': 'old' })
  const list = { format: 'spacecraft-catalogue-export', version: 1, files: ['/../thesis.txt'] }
  await writeFile(join(folder, '.spacecraft-catalogue-export.json'), JSON.stringify(list))
  await expect(openExportFolder(folder)).rejects.toThrow('not an export')
})

test('an export that did not end is cleared away by the next', async () => {
  const folder = await temporaryFolder()
  await (await openExportFolder(folder)).write('/index.html', 'half')
  await publish(folder, { '/about/index.html': 'whole' })
  expect(await readdir(folder)).toEqual(['.spacecraft-catalogue-export.json', 'about'])
})

/** Runs the command where nothing is built. */
async function run(...args: string[]) {
  let said = ''
  const write = (text: string) => {
    said += text
  }
  const dist = new URL('file:///nowhere/')
  const context = { variables: {}, dist, stdout: { write }, stderr: { write } }
  return { code: await runExportCommand(args, context), said }
}

test.each([
  [[], '--out'],
  [['--out', 'x', '--base-url', 'ftp://x/'], '--base-url: "ftp://x/"'],
  [['--out', 'x', '--base-url', 'https://x.example/?a=1'], '--base-url'],
  [['--out', 'x', '--api', 'https://x.example/api/'], '--api'],
  [['--out', 'x', '--what'], "'--what'"],
  [['--out', 'x'], 'run "npm run build" first'],
])('%j fails with one line', async (args, text) => {
  const { code, said } = await run(...args)
  expect(code).toBe(1)
  expect(said).toContain(text)
  expect(said.trim().split('\n')).toHaveLength(1)
})

test('a folder that cannot be written is named', async () => {
  const file = join(await temporaryFolder(), 'file')
  await writeFile(file, '')
  await expect(openExportFolder(join(file, 'site'))).rejects.toThrow('site cannot be written')
})
