import { expect, test } from 'vitest'
import type { SpacecraftNormal } from '#ll2/spacecraft-normal.ts'
import { compareSnapshots } from '#snapshot/compare-snapshots.ts'
import { makeCatalogue, makeConfiguration } from '#testing/make-catalogue.ts'
import { feedEntries } from './feed-entries.ts'

type Members = Partial<SpacecraftNormal>

const base = 'https://craft.example'
const craftOf = (members: readonly Members[]) =>
  makeCatalogue(members.map((one, n) => ({ name: `Craft ${n + 1}`, ...one })))

/** What the feed tells of the change from some craft to others. */
const entriesOf = (before: readonly Members[], after: readonly Members[]) =>
  feedEntries(
    {
      ...{ key: 'a b 2026-01-01T00:00:00.000Z', moment: '2026-01-01T00:00:00.000Z' },
      ...compareSnapshots(craftOf(before), craftOf(after)),
    },
    base,
  )

const titleOf = (before: Members, after: Members) => {
  const name = 'Gaganyaan G2'
  return entriesOf([{ name, ...before }], [{ name, ...after }])[0]?.title
}

const image = {
  ...{ id: 1, name: 'A picture', image_url: 'https://a.example/1.jpg', thumbnail_url: null },
  ...{ credit: 'Someone', license: null },
}
const other = { ...image, image_url: 'https://a.example/2.jpg' }

test.each<[string, Members, Members]>([
  [
    'flights 1 → 2, now in space',
    { flights_count: 1, in_space: false },
    { flights_count: 2, in_space: true },
  ],
  ['no longer in space', { in_space: true }, { in_space: false }],
  ['status Active → Retired', {}, { status: { id: 2, name: 'Retired' } }],
  ['renamed from “G2”', { name: 'G2' }, {}],
  ['serial number unknown → C207', {}, { serial_number: 'C207' }],
  ['time in space 18 minutes → 1.5 days', { time_in_space: 'PT18M' }, { time_in_space: 'P1DT12H' }],
  ['time docked 0 seconds → 1 day', { time_docked: 'P0D' }, { time_docked: 'P1D' }],
  ['time docked unknown → 2.3 hours', { time_docked: null }, { time_docked: 'PT2H20M' }],
  ['time in space changed', { time_in_space: 'P99DT1S' }, { time_in_space: 'P99DT2S' }],
  ['missions ended 1 → 2', { mission_ends_count: 1 }, { mission_ends_count: 2 }],
  [
    'configuration Test Configuration → Orlan',
    {},
    { spacecraft_config: makeConfiguration({ name: 'Orlan' }) },
  ],
  ['now with a picture', {}, { image }],
  ['new picture', { image }, { image: other }],
  ['no longer with a picture', { image }, {}],
  ['new description', { description: 'Old' }, { description: 'New' }],
  ['now a placeholder', {}, { is_placeholder: true }],
  ['fastest turnaround unknown → 9 days', {}, { fastest_turnaround: 'P9D' }],
  ['details of its picture changed', { image }, { image: { ...image, credit: 'Else' } }],
  [
    'details of its configuration changed',
    {},
    { spacecraft_config: makeConfiguration({ in_use: true }) },
  ],
])('a reader is told “%s”', (words, before, after) => {
  expect(titleOf(before, after)).toBe(`Gaganyaan G2: ${words}`)
})

test('a title tells what matters most, the entry all of it', () => {
  const before = { flights_count: 1, in_space: false, time_in_space: 'P1D', image }
  const after = { flights_count: 2, in_space: true, time_in_space: 'P2D', image: other, url: 'u' }
  const [entry] = entriesOf([before], [after])
  expect(entry?.title).toBe('Craft 1: flights 1 → 2, now in space, time in space 1 day → 2 days')
  expect(entry?.content).toBe(
    '<p><a href="https://craft.example/spacecraft/1">Craft 1</a></p><ul><li>flights 1 → 2</li>' +
      '<li>now in space</li><li>time in space 1 day → 2 days</li><li>new picture</li>' +
      '<li>details of its record changed</li></ul>',
  )
})

test('when hundreds change at once, each kind of change is one entry that names some', () => {
  const before = Array.from({ length: 600 }, () => ({ time_in_space: 'P1D', flights_count: 1 }))
  const after = Array.from({ length: 900 }, (_, n) => ({
    time_in_space: 'P2D',
    flights_count: n < 10 ? 2 : 1,
  }))
  const entries = entriesOf(before, after)
  expect(entries.map(({ title }) => title)).toEqual([
    '300 new craft',
    ...Array.from(
      { length: 10 },
      (_, n) => `Craft ${n + 1}: flights 1 → 2, time in space 1 day → 2 days`,
    ),
    '590 craft: time in space changed',
  ])
  const [added, , times] = [entries[0], entries[1], entries.at(-1)]
  expect(added?.url).toBe(`${base}/spacecraft`)
  expect(added?.content).toMatch(
    /Craft 650<\/a>: new in the catalogue<\/li><\/ul><p>and 250 more<\/p>$/,
  )
  expect(times?.content).toContain('Craft 11</a>: time in space 1 day → 2 days</li>')
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  expect(entriesOf(after, []).map(({ title }) => title)).toEqual(['900 craft removed'])
})

test('eleven are told together, ten one by one', () => {
  const craft = Array.from({ length: 11 }, () => ({}))
  expect(entriesOf([], craft)).toHaveLength(1)
  expect(entriesOf([], craft.slice(1))).toHaveLength(10)
})

test('whatever changes in whichever way, a feed stays a feed', () => {
  const states = [0, 1].map(turn =>
    Array.from({ length: 2000 }, (_, n): Members => {
      const differs = (place: number) => turn === 1 && n % 14 === place
      return {
        name: `Craft ${n}${differs(0) ? '!' : ''} ${'long '.repeat(1000)}`,
        flights_count: Number(differs(1)),
        in_space: differs(2),
        status: { id: 1, name: differs(3) ? 'Lost' : 'Active' },
        mission_ends_count: Number(differs(4)),
        serial_number: `${differs(5)}`,
        spacecraft_config: makeConfiguration({ name: `${differs(6)}`, in_use: differs(7) }),
        is_placeholder: differs(8),
        time_in_space: differs(9) ? 'P1D' : 'P2D',
        time_docked: differs(10) ? 'P1D' : 'P2D',
        fastest_turnaround: differs(11) ? 'P1D' : 'P2D',
        image: differs(12) ? image : null,
        description: differs(13) ? '"'.repeat(100_000) : '',
      }
    }),
  )
  const entries = entriesOf(states[0] ?? [], states[1] ?? [])
  expect(entries).toHaveLength(14)
  expect(Buffer.byteLength(JSON.stringify(entries))).toBeLessThan(1_000_000)
})

test('a name of any length and shape fits a line, and is never cut through a character', () => {
  const [entry] = entriesOf([], [{ name: `${'🛰'.repeat(5000)}\nend` }])
  expect(entry?.title).toBe(`New: ${'🛰'.repeat(49)}…`)
  // Half a character elsewhere is the data's own, and stays.
  expect(only([], [{ name: `\ud800${'x'.repeat(200)}` }]).title).toBe(
    `New: \ud800${'x'.repeat(98)}…`,
  )
  expect(entriesOf([], [{ name: ' a \n\t b ' }])[0]?.title).toBe('New: a b')
  expect(entriesOf([], [{ name: ' ' }])[0]?.title).toBe('New: Craft 1')
})

test('a change keeps its id whatever is told of it, and each craft has its own', () => {
  const before = [{ flights_count: 1 }, { flights_count: 1 }, {}]
  const [one, two] = entriesOf(before, [{ flights_count: 2 }, { flights_count: 2 }, {}])
  const [same] = entriesOf(before, [{ in_space: true }, { flights_count: 1 }, {}])
  expect(one?.id).toBe('urn:uuid:63bdb735-4306-8393-a0f9-78a27da4d78b')
  expect(same?.id).toBe(one?.id)
  expect(two?.id).not.toBe(one?.id)
})

/** One entry without what all have. */
const only = (before: readonly Members[], after: readonly Members[]) => {
  const [entry, ...others] = entriesOf(before, after)
  if (!entry) throw new Error('There is news')
  expect(others).toEqual([])
  const { id: _, moment, ...told } = entry
  expect(moment).toBe('2026-01-01T00:00:00.000Z')
  return told
}

test('a craft that came is told with its page, and so is one that went', () => {
  expect(only([], [{}])).toEqual({
    title: 'New: Craft 1',
    url: `${base}/spacecraft/1`,
    content: `<p><a href="${base}/spacecraft/1">Craft 1</a></p><ul><li>new in the catalogue</li></ul>`,
  })
  expect(only([{}], [])).toEqual({
    title: 'Removed: Craft 1',
    url: `${base}/spacecraft/1`,
    content: `<p><a href="${base}/spacecraft/1">Craft 1</a></p><ul><li>no longer in the catalogue</li></ul>`,
  })
})

test('another description is told with its text, and no other change with any', () => {
  const content = (members: Members) => only([{ description: 'Old' }], [members]).content
  expect(content({ description: '<New>' })).toBe(
    `<p><a href="${base}/spacecraft/1">Craft 1</a></p><ul><li>new description</li></ul>` +
      '<blockquote>&lt;New&gt;</blockquote>',
  )
  expect(content({ description: 'Old', in_space: true })).not.toContain('blockquote')
  expect(content({ description: '' })).not.toContain('blockquote')
})

test('many that are told together are listed with what changed, and linked', () => {
  const craft = (members: Members) => Array.from({ length: 11 }, () => members)
  const changed = only(
    craft({ status: { id: 1, name: 'Active' } }),
    craft({ status: { id: 2, name: 'Lost' }, mission_ends_count: 1 }),
  )
  expect(changed.content).toContain(
    `<ul><li><a href="${base}/spacecraft/1">Craft 1</a>: status Active → Lost, missions ended 0 → 1</li>`,
  )
  expect(changed.content).toMatch(/<\/li><\/ul>$/)
  expect(only(craft({}), []).content).toMatch(
    /^<ul><li><a [^>]*\/spacecraft\/1">Craft 1<\/a>: no longer in the catalogue<\/li><li><a [^>]*>Craft 2/,
  )
})

test('what is no longer known, and several details at once, are told in words', () => {
  const change = { id: 1, name: 'Craft 1' }
  const told = feedEntries(
    {
      ...{ key: 'k', moment: 'm', added: [], removed: [] },
      changed: [
        { ...change, fields: ['in_space'], values: { in_space: { before: true, after: null } } },
        { ...change, fields: ['flights', 'image', 'odd'], values: {} },
      ],
    },
    base,
  )
  expect(told.map(({ title }) => title)).toEqual([
    'Craft 1: not known to be in space',
    'Craft 1: details of its flights, picture, record changed',
  ])
})

test('a name as long as a line is told whole', () => {
  expect(only([], [{ name: 'x'.repeat(100) }]).title).toBe(`New: ${'x'.repeat(100)}`)
  expect(only([], [{ name: 'x'.repeat(101) }]).title).toBe(`New: ${'x'.repeat(99)}…`)
})

test('what changed beside the craft is one entry', () => {
  expect(only([{}], [{}])).toEqual({
    title: 'Details beside the craft changed',
    url: `${base}/spacecraft`,
    content: '<p>Details beside the craft changed</p>',
  })
})

test.each([
  ['what came', [], [{}], '2bbb4dee-eb1c-8e59-a913-fcf2267b7cc1'],
  ['what went', [{}], [], 'b0fabdf6-6870-8fef-a71b-0e6c23bad88d'],
  ['what changed beside the craft', [{}], [{}], '8560fa38-8932-83ad-abcc-5e469ea6cf10'],
  ['many', [], Array.from({ length: 11 }, () => ({})), '6f73f31e-e361-8fca-adee-48841040c589'],
])('the id of %s stays as readers know it', (_, before, after, id) => {
  expect(entriesOf(before, after).map(one => one.id)).toEqual([`urn:uuid:${id}`])
})
