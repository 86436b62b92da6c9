import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { testApp } from '../testing/test-app.ts'
import { readWebApp } from './read-web-app.ts'
import { serviceWorkerFiles } from './service-worker.ts'

const built = (changes: Record<string, string> = {}) =>
  new Map(
    Object.entries({
      '/assets/main-abcdefgh.js': 'app',
      '/before-paint.js': 'early()',
      '/favicon.svg': '<svg/>',
      '/icons/192.png': 'icon',
      '/licenses.txt': 'MIT',
      '/service-worker.js': 'work()',
      '/no-service-worker.js': 'rest()',
      ...changes,
    }).map(([path, text]) => [path, Buffer.from(text)]),
  )
const shell =
  '<script src="/before-paint.js"></script><script src="/assets/main-abcdefgh.js"></script>'

const made = (changes?: Record<string, string>) => {
  const files = serviceWorkerFiles({ files: built(changes), shell })
  return { worker: String(files.get('/sw.js')), shell: String(files.get('/shell.html')) }
}

const listed = (worker: string): [string, string?][] =>
  JSON.parse(/^self\.appFiles=(.*);\n/.exec(worker)?.[1] ?? 'null')

test('the worker keeps what a page needs without a network, each under an address of its content', () => {
  const { worker, shell: page } = made()
  const list = listed(worker)
  const addresses = list.map(([address]) => address)
  expect(addresses.map(address => address.split('?')[0])).toEqual([
    'assets/main-abcdefgh.js',
    'before-paint.js',
    'favicon.svg',
    'shell.html',
  ])
  expect(page).toContain(`src="/${addresses[1]}"`)
  const hash = createHash('sha256').update(page).digest('base64')
  expect(list.at(-1)?.[1]).toBe(`sha256-${hash}`)
  expect(worker.endsWith('\nwork()')).toBe(true)
})

test.each(['/before-paint.js', '/favicon.svg', '/service-worker.js'])(
  'another %s is another worker',
  path => {
    expect(made({ [path]: 'other' }).worker).not.toBe(made().worker)
  },
)

test('without the code there is no worker', () => {
  const files = built()
  files.delete('/service-worker.js')
  expect(serviceWorkerFiles({ files, shell }).size).toBe(0)
})

describe('a server', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'service-worker-'))
  await mkdir(join(folder, 'assets'))
  await mkdir(join(folder, 'icons'))
  for (const [path, body] of built()) await writeFile(join(folder, path), body)
  await writeFile(join(folder, 'index.html'), `<link rel="manifest" href="/x" />${shell}`)
  afterAll(() => rm(folder, { recursive: true }))
  const on = await testApp({ web: await readWebApp(folder) })
  const off = await testApp({ web: await readWebApp(folder, undefined, false) })

  test('gives the worker, which may fetch pictures from anywhere and is always asked for anew', async () => {
    const { headers, status } = await on.get('/sw.js')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toMatch(/^text\/javascript/)
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(headers.get('content-security-policy')).toContain("connect-src 'self' https:;")
    expect(await (await on.get('/sw.js')).text()).toContain('work()')
    expect((await on.get('/shell.html?x')).status).toBe(200)
    expect(await (await on.get('/about')).text()).toContain('rel="manifest"')
  })

  test('that has nothing kept gives the one that clears up, and offers nothing', async () => {
    expect(await (await off.get('/sw.js')).text()).toBe('rest()')
    expect((await off.get('/shell.html')).status).toBe(404)
    expect(await (await off.get('/about')).text()).not.toContain('rel="manifest"')
  })
})
