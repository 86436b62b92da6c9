import { expect, test } from 'vitest'
import { startProgram } from '#server/testing/start-program.ts'

test('the demo starts without a network and says everywhere that its data is invented', {
  timeout: 240_000,
}, async () => {
  const demo = ['--import', 'tsx', 'scripts/demo.ts']
  // What the demo does not need must not lead it astray.
  const env = { CATALOGUE_SNAPSHOT: 'nowhere.json', CATALOGUE_SYNC: '6h' }
  const { child, ended, address, said } = startProgram(demo, env)
  const get = async (path: string) => fetch(new URL(path, await address))
  expect(await (await get('/2.3.0/spacecraft/')).json()).toMatchObject({ count: 600 })
  expect(said()).toContain('(600 craft, invented, captured ')
  expect(await (await get('/catalogue/status')).json()).toMatchObject({
    source: 'https://invented.invalid/2.3.0/',
    sync: { kind: 'file', next_attempt: null },
  })
  expect(await (await get('/spacecraft')).text()).toContain('nothing shown here is real')
  child.kill('SIGTERM')
  expect((await ended).code).toBe(0)
})
