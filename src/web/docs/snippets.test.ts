import { execFile, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { catalogueExportSchema } from '#ll2/catalogue-export.ts'
import { entriesSchema } from '#ll2/entry.ts'
import { openSnapshotStore } from '#snapshot/snapshot-store.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { syntheticImage } from '#testing/synthetic-images.ts'
import { parameterComponents } from '../../server/openapi/to-operation.ts'
import { hasPython } from '../../server/testing/python.ts'
import { startServer, temporaryFolder } from '../../server/testing/start-server.ts'
import { type Language, languageNames } from '../calls/languages.ts'
import { topicNames, topics } from './guide/topics.tsx'
import { snippet, type Topic } from './snippets.ts'

const catalogue = syntheticCatalogue({ size: 40, mode: 'detailed' })

/** A picture that may be used. */
const license = { id: 7, name: 'CC BY 4.0', priority: 1, link: null }
const image = syntheticImage(1, 'A picture', license, 'A photographer')

const has = (command: string) => spawnSync(command, ['--version']).status === 0

/** What runs a language; not all of them are everywhere. */
const interpreters: Record<Language, { command: string[]; isHere: boolean }> = {
  curl: { command: ['sh', '-euc'], isHere: true },
  fetch: { command: [process.execPath, '--input-type=module', '-e'], isHere: true },
  python: { command: ['python3', '-X', 'utf8', '-c'], isHere: hasPython },
  r: { command: ['Rscript', '-e'], isHere: has('Rscript') },
}

async function startAsking() {
  const folder = await temporaryFolder()
  await openSnapshotStore(join(folder, 'snapshots')).publish({
    ...catalogue,
    spacecraft: catalogue.spacecraft.map(craft => ({ ...craft, image })),
    source: 'https://ll.thespacedevs.com/2.3.0/',
    captured_at: '2026-11-22T06:00:00Z',
    complete: true,
  })
  const { origin } = await startServer({ CATALOGUE_DATA_DIR: folder })
  const cwd = await temporaryFolder()
  const read = async (path: string) => (await fetch(origin + path)).json()
  return {
    origin,
    run: async (topic: Topic, language: Language) => {
      const [command = '', ...args] = interpreters[language].command
      const code = snippet(topic, language, origin)
      const { stdout } = await promisify(execFile)(command, [...args, code], { cwd })
      return stdout
    },
    entries: async (query: string) =>
      v.parse(entriesSchema, await read(`/catalogue/entries?${query}`)),
    exported: async (query: string) =>
      v.parse(catalogueExportSchema, await read(`/catalogue/export.json?${query}`)).spacecraft,
    read,
  }
}

type Asking = Awaited<ReturnType<typeof startAsking>>

/** What a snippet has to print, as the catalogue itself has it, whatever it is written in. */
const printed: Record<Topic, (asking: Asking, language: Language) => Promise<unknown[]>> = {
  first: async ({ entries }) => {
    const { count, results } = await entries('ordering=-time_in_space&limit=3')
    return [count, ...results.map(({ name }) => name)]
  },
  pages: async ({ exported, entries }, language) => {
    const all = await exported('')
    // The call from a shell takes the second page, programs all of them.
    const { results } = await entries('limit=5&offset=5')
    return language === 'curl' ? results.map(({ name }) => name) : [all.length]
  },
  filters: async ({ entries }) => {
    const { count, results } = await entries(
      'time_in_space__gte=P30D&in_space=false&ordering=-time_in_space,name',
    )
    return [count, results[0]?.name]
  },
  times: async ({ exported }, language) => {
    const craft = await exported('ordering=id')
    return language === 'r'
      ? ['Median']
      : craft.flatMap(({ time_in_space_days: days }) => days ?? [])
  },
  rights: async ({ exported }) => {
    const craft = await exported('reuse=commercial')
    return craft.map(({ picture }) => picture?.url)
  },
  errors: async ({ read }) => {
    const errors = await read('/catalogue/entries?in_space=perhaps&on=2026-13-01')
    return [400, ...Object.keys(errors)]
  },
  copy: async ({ read }, language) => {
    const { revision } = await read('/catalogue/status')
    return language === 'curl' ? [revision] : [revision, 304]
  },
}

describe.each(languageNames)('the guide’s snippets in %s', language => {
  const { isHere } = interpreters[language]
  // R is hardly ever there: its snippets are kept to calls of one line, and run where it is.
  test.skipIf(!isHere)('print what the catalogue has', async () => {
    const asking = await startAsking()
    for (const topic of topicNames) {
      const facts = await printed[topic](asking, language)
      expect(facts, topic).not.toEqual([])
      const output = await asking.run(topic, language)
      for (const fact of facts) expect(output, topic).toContain(String(fact))
    }
  })

  test('there is one of every topic, and each asks this catalogue', () => {
    const origin = 'http://here.example'
    const addresses = topicNames.map(topic => snippet(topic, language, origin))
    for (const code of addresses) expect(code).toMatch(/['"`]http:\/\/here\.example\//)
    expect(new Set(addresses).size).toBe(topicNames.length)
  })
})

test('the guide names parameters that there are', () => {
  const text = Object.values(topics).flatMap(({ text }) => text)
  const named = [...text.join(' ').matchAll(/`(\w+)=[^`]+`/g)].map(([, name]) => name)
  expect(named).not.toEqual([])
  expect(named.filter(name => !(String(name) in parameterComponents))).toEqual([])
})
