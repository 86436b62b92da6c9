import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { startProgram } from '#server/testing/start-program.ts'
import { temporaryFolder } from '#server/testing/start-server.ts'
import { startLl2StandIn } from '#testing/ll2-stand-in.ts'

/** A copy of the build where nothing else is: no package, and no setting of whoever runs this. */
async function copyBuild(): Promise<string> {
  const folder = await temporaryFolder()
  await cp('dist', folder, { recursive: true })
  const { resolve } = createRequire(join(folder, 'server/main.js'))
  expect(() => resolve('hono'), 'packages are within reach').toThrow('Cannot find module')
  return folder
}

/** Starts the copied server with its own default for the data folder. */
const serve = (folder: string, env: Record<string, string> = {}) =>
  startProgram(['server/main.js'], { CATALOGUE_DATA_DIR: '', ...env }, { cwd: folder })

const run = promisify(execFile)

test('alone in a folder it serves the app, the API and its status, and logs', async () => {
  const { address, said } = serve(await copyBuild(), { LOG_LEVEL: 'info' })
  const get = async (path: string) => {
    const response = await fetch(new URL(path, await address))
    expect(response.status, path).toBe(200)
    return response
  }
  const page = await (await get('/')).text()
  const files = [...page.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css|woff2|svg))"/g)]
  expect(files.length).toBeGreaterThan(3)
  for (const [, file = ''] of files) await get(file)
  expect(await (await get('/2.3.0/spacecraft/')).json()).toMatchObject({ count: 20 })
  expect(await (await get('/catalogue/status')).json()).toMatchObject({ complete: false })
  expect(await (await get('/catalogue/export.csv')).text()).toContain('Gaganyaan')
  await expect.poll(said).toMatch(/^\{"level":30,.*\/catalogue\/status/m)
})

test('alone in a folder it syncs, and the server beside it changes to what came', async () => {
  const standIn = await startLl2StandIn({ size: 120, mode: 'normal' })
  onTestFinished(standIn.close)
  const folder = await copyBuild()
  const { address } = serve(folder)
  const count = async () => (await (await fetch(`${await address}2.3.0/spacecraft/`)).json()).count
  expect(await count()).toBe(20)

  const command = ['sync/main.js', '--json']
  const env = { LL2_URL: standIn.url }
  const { stdout } = await run(process.execPath, command, { cwd: folder, env })
  expect(JSON.parse(stdout)).toMatchObject({ result: 'published' })
  await expect.poll(count, { timeout: 20_000 }).toBe(120)
})

test('alone in a folder it explains its sync command', async () => {
  const options = { cwd: await copyBuild(), env: {} }
  const { stdout } = await run(process.execPath, ['sync/main.js', '--help'], options)
  expect(stdout).toMatch(/^Usage: /)
})

test('within a package of another kind it runs all the same', async () => {
  const folder = await temporaryFolder()
  await cp('dist', join(folder, 'dist'), { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "type": "commonjs" }')
  const script = join(folder, 'dist/sync/main.js')
  await run(process.execPath, [script, '--help'], { cwd: folder, env: {} })
})

test('the licences of all that is in it travel with it', async () => {
  const licences = await readFile('dist/LICENSES.txt', 'utf8')
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'))
  // And some that others bring.
  const brought = ['scheduler', 'sonic-boom', 'string-width']
  for (const name of [...Object.keys(dependencies), ...brought]) {
    expect(licences).toContain(`\n## ${name} `)
  }
  expect(licences).toContain('SIL OPEN FONT LICENSE')
})

test('where nothing is built, "npm run serve" and "npm run sync" say what to do', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'scripts'))
  await cp('package.json', join(folder, 'package.json'))
  await cp('scripts/run-built.js', join(folder, 'scripts/run-built.js'))
  for (const name of ['serve', 'sync']) {
    const failed = await run('npm', ['run', name], { cwd: folder }).catch(error => error)
    expect(failed).toMatchObject({ code: 2 })
    expect(failed.stderr).toContain('Nothing is built yet: run "npm run build" first.')
  }
})
