import { execFile } from 'node:child_process'
import { cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { startProgram } from '#server/testing/start-program.ts'
import { temporaryFolder } from '#server/testing/start-server.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { startLl2StandIn } from '#testing/ll2-stand-in.ts'

/** Other than in the sample; what many are like as files is for `e2e/exported-site.spec.ts`. */
const size = 30

/** What the workflow in the README runs, but for the installation, which needs a network. */
async function workflowCommands(): Promise<string[]> {
  const readme = await readFile('README.md', 'utf8')
  const workflow = /^```yaml\n(name: Publish the catalogue\n.*?)^```$/ms.exec(readme)?.[1] ?? ''
  const commands = [...workflow.matchAll(/^ +- run: (.+)$/gm)].map(([, command = '']) => command)
  expect(commands[0]).toBe('npm ci')
  // What GitHub puts in its place.
  return commands
    .slice(1)
    .map(command => command.replace(/\$\{\{ .*? \}\}/, 'https://example.org/catalogue'))
}

/** A checkout of its own, so that what is built and published there is nobody else's. */
async function checkOut(): Promise<string> {
  const folder = await temporaryFolder()
  for (const name of ['package.json', 'scripts']) {
    await cp(name, join(folder, name), { recursive: true })
  }
  return folder
}

/** What the build is has been made before these tests, by the same command: see `test.ts`. */
const build = 'npm run build'

test('the workflow in the README syncs, builds and publishes', { timeout: 120_000 }, async () => {
  const standIn = await startLl2StandIn({ size, mode: 'normal' })
  onTestFinished(standIn.close)
  const folder = await checkOut()
  const env = { PATH: process.env.PATH, LL2_URL: standIn.url, npm_config_update_notifier: 'false' }
  for (const command of await workflowCommands()) {
    if (command === build) await cp('dist', join(folder, 'dist'), { recursive: true })
    else await promisify(execFile)('sh', ['-ec', command], { cwd: folder, env })
  }

  const published = await loadSnapshot(join(folder, 'site/snapshot.json'))
  expect(published.spacecraft.map(({ id }) => id)).toEqual(standIn.catalogue.ids())

  // All of the server's code is in one file: its hash, which is in every tag, covers it.
  expect(await readdir(join(folder, 'dist/server'))).toEqual(['main.js'])

  const program = ['dist/server/main.js']
  const elsewhere = await temporaryFolder()
  const archive = join(folder, 'site/catalogue.tar.gz')
  await promisify(execFile)('tar', ['-xzf', archive], { cwd: elsewhere })
  const server = startProgram(program, { CATALOGUE_DATA_DIR: '' }, { cwd: elsewhere })
  const address = await server.address
  expect(await (await fetch(`${address}2.3.0/spacecraft/`)).json()).toMatchObject({ count: size })
  expect((await fetch(`${address}spacecraft`)).headers.get('content-type')).toMatch(/^text\/html/)

  // What is built syncs by itself too: the one program starts the other.
  const fresh = startProgram(
    program,
    { CATALOGUE_DATA_DIR: await temporaryFolder(), CATALOGUE_SYNC: '6h', LL2_URL: standIn.url },
    { cwd: elsewhere },
  )
  const count = async () =>
    (await (await fetch(`${await fresh.address}2.3.0/spacecraft/`)).json()).count
  await expect.poll(count, { timeout: 60_000 }).toBe(size)
})
