import { expect, test } from 'vitest'
import { parseLines } from './parse-lines.ts'
import { serializeSnapshot } from './serialize-snapshot.ts'

const status = (id: number) => ({ id, name: `Status ${id}, "[{` })
const textWith = (records: number) =>
  serializeSnapshot({
    source: 'https://ll.thespacedevs.com/2.3.0/',
    captured_at: null,
    complete: true,
    spacecraft: [],
    configurations: [],
    statuses: Array.from({ length: records }, (_, id) => status(id)),
    types: records ? [status(0)] : [],
  })

/** What is read of a text, and how often others have their turn meanwhile. */
function read(text: string) {
  const work = parseLines(Buffer.from(text), line => JSON.parse(line.toString()))
  for (let turns = 0; ; turns++) {
    const step = work.next()
    if (step.done) return { result: step.value, turns }
  }
}

test.each([0, 1, 2, 5])(
  'a snapshot of ours is read whole, with a turn for others after each record, with %d of a kind',
  records => {
    const text = textWith(records)
    expect(read(text)).toEqual({ result: JSON.parse(text), turns: records && records + 1 })
  },
)

const text = textWith(2)
test.each([
  ['whose last line has no end', text.slice(0, -1)],
  ['whose head says no more than the format', text.replace(/"version".*\n/, '\n')],
])('one %s is read too, if what is left is JSON', (_, changed) => {
  expect(read(changed).result).toEqual(orUndefined(changed))
})

test.each([
  ['of another format', text.replace('-snapshot"', '-snapshots"')],
  ['that begins with a space', ` ${text}`],
  ['followed by another', text + text],
  ['that ends before its brace', text.slice(0, -2)],
  ['that ends within a list', text.slice(0, text.indexOf(']'))],
  ['with another end', text.replace(/\}\n$/, '},\n')],
  ['with a list by another name', text.replace('"spacecraft_statuses"', '"statuses"')],
  ['with lists in another order', text.replace('"spacecraft":[\n],\n', '')],
  ['with a list that another thing follows', text.replace('\n],', '\n]')],
  ['with a comma after the last list', text.replace(']\n}', '],\n}')],
  ['with a comma after the last record', text.replace(/\}\n\]/, '},\n]')],
  ['with no comma between two records', text.replace(/\},\n\{/, '}\n{')],
  ['with a record that is none', text.replace('{"id":1', '{"id":')],
])(
  'one %s is not read line by line, so that nothing of it is taken for what it is not',
  (_, changed) => {
    expect(changed).not.toBe(text)
    expect(read(changed).result).toBeUndefined()
  },
)

function orUndefined(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
