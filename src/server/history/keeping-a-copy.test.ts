import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { craftHistorySchema } from '#ll2/craft-history.ts'
import { recordHistory } from '#snapshot/history/record-history.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { startServer, temporaryFolder } from '../testing/start-server.ts'

const guide = await readFile('docs/keeping-a-copy.md', 'utf8')
const snippets = [...guide.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
  ([, language = '', text = '']) => ({ language, text }),
)
const sample = await loadSnapshot()
const [first, ...others] = sample.spacecraft
if (!first) throw new Error('The sample has craft')
const captured_at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour)).toISOString()

const copySchema = v.object({
  revision: v.string(),
  craft: v.record(v.string(), v.looseObject({ id: v.number(), name: v.string() })),
})

test('the guide to keeping a copy does what it says, in its order, time and again', async () => {
  const dataFolder = await temporaryFolder()
  const folder = join(dataFolder, 'snapshots')
  const store = openSnapshotStore(folder)
  const publish = async (hour: number, spacecraft: typeof sample.spacecraft) => {
    await store.publish({ ...sample, captured_at: captured_at(hour), spacecraft })
    await recordHistory({ folder, store, note: async () => {} })
  }
  await publish(1, sample.spacecraft)
  const { origin, reload, status } = await startServer({ CATALOGUE_DATA_DIR: dataFolder })
  const cwd = await temporaryFolder()
  const read = (name: string) => readFile(join(cwd, name), 'utf8')

  /** Each snippet in a shell of its own, with what the guide exports. */
  async function follow() {
    for (const { language, text } of snippets) {
      const name = /^\/\/ (\S+)$/m.exec(text)?.[1] ?? ''
      if (language === 'js') await writeFile(join(cwd, name), text)
      else {
        expect(language).toBe('sh')
        const env = { PATH: process.env.PATH, CATALOGUE: origin }
        await promisify(execFile)('sh', ['-eu', '-c', text], { cwd, env })
      }
    }
  }

  async function expectCopy(craft: number) {
    const { revision } = await status()
    expect(JSON.parse(await read('snapshot.json')).spacecraft).toHaveLength(craft)
    expect(JSON.parse(await read('status.json'))).toMatchObject({ revision })
    expect((await read('craft.jsonl')).trimEnd().split('\n')).toHaveLength(craft)
    const [names, ...rows] = parse(await read('craft.csv'), { bom: true }) as string[][]
    expect(names?.slice(0, 2)).toEqual(['id', 'name'])
    expect(rows).toHaveLength(craft)
    const copy = v.parse(copySchema, JSON.parse(await read('copy.json')))
    expect(copy.revision).toBe(revision)
    expect(Object.keys(copy.craft)).toHaveLength(craft)
    return copy.craft
  }

  await follow()
  const before = await expectCopy(sample.spacecraft.length)
  expect(before[first.id]?.name).toBe(first.name)

  // Nothing new: what is there stays.
  const whole = await read('snapshot.json')
  await follow()
  expect(await read('snapshot.json')).toBe(whole)
  await expectCopy(sample.spacecraft.length)

  await publish(2, [{ ...first, name: 'Another name' }, ...others.slice(1)])
  await reload()
  await follow()
  const after = await expectCopy(sample.spacecraft.length - 1)
  expect(after[first.id]?.name).toBe('Another name')
  expect(after).not.toHaveProperty(String(others[0]?.id))
  const history = v.parse(craftHistorySchema, JSON.parse(await read('history.json')))
  expect(history).toMatchObject({ id: Math.min(...Object.keys(after).map(Number)) })

  // A copy from before the history begins is made anew.
  const copy = JSON.parse(await read('copy.json'))
  await writeFile(join(cwd, 'copy.json'), JSON.stringify({ ...copy, revision: '0123456789ab' }))
  await follow()
  await expectCopy(sample.spacecraft.length - 1)
})
