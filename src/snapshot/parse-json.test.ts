import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finish } from '#engine/work.ts'
import { loadSnapshot } from './load-snapshot.ts'
import { parseJson } from './parse-json.ts'
import { serializeSnapshot } from './serialize-snapshot.ts'

const text = serializeSnapshot(await loadSnapshot())
const lines = text.split('\n')
const parse = (json: string) => finish(parseJson(Buffer.from(json)))

/** What the text means, or that it means nothing. */
const orNothing = (read: () => unknown) => {
  try {
    return read()
  } catch {
    return 'not JSON'
  }
}

test('a snapshot read line by line is what JSON says it is', () => {
  expect(parse(text)).toEqual(JSON.parse(text))
})

test('a snapshot with lines lost, doubled or moved is what JSON says of it', () => {
  const place = fc.nat(lines.length - 1)
  fc.assert(
    fc.property(place, place, fc.constantFrom('lost', 'doubled', 'moved'), (a, b, how) => {
      const changed = lines.toSpliced(a, how === 'doubled' ? 0 : 1)
      if (how !== 'lost') changed.splice(b, 0, lines[a] ?? '')
      const json = changed.join('\n')
      expect(orNothing(() => parse(json))).toEqual(orNothing(() => JSON.parse(json)))
    }),
    { numRuns: 60 },
  )
})

test('two snapshots in one file are not taken for the first of them', () => {
  expect(() => parse(text + text)).toThrow('it is not JSON')
})

test.each([
  ['on lines of their own', (deep: string) => text.replace('\n{', `\n{"deep":${deep},`)],
  ['in any other text', (deep: string) => `{"deep":${deep}}`],
])('records nested deeper than anyone may walk are refused %s', (_, textWith) => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
  expect(parse(textWith(nested(450)))).toBeTypeOf('object')
  expect(() => parse(textWith(nested(5000)))).toThrow('it is nested deeper than 500 levels')
})
