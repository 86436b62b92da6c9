import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { hasPython } from '../../server/testing/python.ts'
import { startServer } from '../../server/testing/start-server.ts'
import { writeCall } from './write-call.ts'

const run = async (command: string, ...args: string[]) =>
  (await promisify(execFile)(command, args)).stdout

/** What would end a text, or begin a command, if it were taken as it is. */
const hostile = `/catalogue/entries?search='"\`\\$(exit 1)&limit=1`

test('calls ask for just the address that they are made for, whatever is in it', async () => {
  const { origin } = await startServer({})
  const address = origin + hostile
  const expected = await (await fetch(address)).json()
  expect(expected).toMatchObject({ count: 0 })
  expect(JSON.parse(await run('sh', '-euc', writeCall.curl(address)))).toEqual(expected)
  const written = `const console = { log: value => process.stdout.write(JSON.stringify(value)) }\n`
  const printed = await run(
    process.execPath,
    '--input-type=module',
    '-e',
    written + writeCall.fetch(address),
  )
  expect(JSON.parse(printed)).toEqual(expected)
})

test.skipIf(!hasPython)('the same in Python', async () => {
  const { origin } = await startServer({})
  const address = origin + hostile
  const printed = await run('python3', '-c', writeCall.python(address))
  const { count, results } = await (await fetch(address)).json()
  expect(printed).toContain(`'count': ${count}`)
  expect(results).toEqual([])
})
