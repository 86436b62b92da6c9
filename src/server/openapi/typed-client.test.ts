import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { pageSchema } from '#ll2/page.ts'
import { spacecraftSchema } from '#ll2/spacecraft.ts'
import { writtenTypes } from '../../../examples/written-types.ts'
import { startServer } from '../testing/start-server.ts'

const examples = new URL('../../../examples/', import.meta.url)

test('the types of the API are those of its description: else `npm run types`', async () => {
  const kept = await readFile(new URL('catalogue-api.gen.ts', examples), 'utf8')
  expect(kept === (await writtenTypes())).toBe(true)
})

test('a client with these types asks the server, and is answered', async () => {
  const { origin, get } = await startServer({})
  const example = fileURLToPath(new URL('longest-in-space.ts', examples))
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    example,
    origin,
  ])
  const answer = await get('/2.3.0/spacecraft/?status=1&ordering=-time_in_space&nulls=last&limit=5')
  const { count, results } = v.parse(pageSchema(spacecraftSchema), await answer.json())
  const [first, ...lines] = stdout.trimEnd().split('\n')
  expect(first).toBe(`${count} active craft. Longest in space:`)
  const told = lines.filter(line => !line.startsWith(' '))
  expect(told.map(line => line.slice(0, line.indexOf(':')))).toEqual(results.map(one => one.name))
})
