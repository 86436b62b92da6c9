import { readFile } from 'node:fs/promises'
import type { MeasuredNode } from '@takumi-rs/wasm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawableCharacters, drawableText } from '../drawable-text.ts'
import type { PreviewContent } from '../preview.ts'
import { colours } from './colours.ts'
import { createArtist } from './create-artist.ts'
import { fitWords } from './fit-words.ts'
import { mono, sans } from './fonts.ts'
import { layOut, picture } from './layout.ts'
import { plate } from './plate.ts'
import { startRenderer } from './start-renderer.ts'

const renderer = await startRenderer()
const draw = createArtist(renderer)

const content: PreviewContent = {
  kind: 'Soyuz · Single Use',
  name: 'Soyuz 9',
  sentence: 'A single-use capsule that flew once and spent 17 days 16 hours in space.',
  facts: [['Launched', '1 June 1970']],
  type: { id: 2, name: 'Capsule' },
  inscription: 'Soyuz 7K-OK 11F615 #17',
  date: '20 November 2026',
}

test.each([
  ['a craft', content],
  ['a list', { ...content, facts: [], sentence: '', count: '12 spacecraft', type: null }],
  ['the catalogue', { ...content, kind: '', count: '612 spacecraft', facts: [], date: null }],
])('the picture of %s is a PNG of 1200 by 630 pixels, and no heavy one', async (_, shown) => {
  const png = Buffer.from(await draw(shown))
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  expect(png.byteLength).toBeLessThan(100_000)
})

test('the same content is the same picture, other content another one', async () => {
  const png = await draw(content)
  expect(await draw(content)).toEqual(png)
  for (const change of [{ name: 'Soyuz 8' }, { type: null }, { date: null }, { inscription: '' }]) {
    expect(await draw({ ...content, ...change })).not.toEqual(png)
  }
})

/** Any text at all, halves of surrogate pairs among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 80 })
  .map(codes => String.fromCodePoint(...codes))

const hostile = fc.oneof(
  anyText,
  fc.string({ unit: fc.constantFrom(...drawableCharacters), maxLength: 300 }),
  fc.constantFrom('W'.repeat(250), 'Word '.repeat(80), 'İ̈'.repeat(90), 'x', ''),
)

test('whatever the texts, they stay within their places', async () => {
  const facts = fc.array(fc.tuple(fc.constant('Maiden flight'), hostile), { maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, facts, async (name, sentence, kind, more) => {
      const shown: PreviewContent = {
        ...content,
        kind: drawableText(kind),
        name: drawableText(name) || 'Spacecraft 1',
        sentence: drawableText(sentence),
        inscription: drawableText(name),
        facts: more.map(([fact, value]) => [fact, drawableText(value)] as const),
      }
      const tree = layOut(shown, await fitWords(renderer, shown))
      const [column] = (await renderer.measure(tree, picture)).children
      const [header, words, footer] = (column?.children ?? []).map(placeOf)
      expect(header?.bottom).toBeLessThan(words?.top ?? 0)
      expect(words?.bottom).toBeLessThan(footer?.top ?? 0)
      expect(words?.right).toBeLessThanOrEqual(picture.width - plate.width)
    }),
    { numRuns: 40 },
  )
})

/** Where a part lies, and its furthest word to the right. */
function placeOf(node: MeasuredNode) {
  const top = node.transform[5]
  return { top, bottom: top + node.height, right: rightOf(node) }
}

const rightOf = ({ transform, runs, children }: MeasuredNode): number =>
  Math.max(
    transform[4],
    ...runs.map(run => transform[4] + run.x + run.width),
    ...children.map(rightOf),
  )

test('every character that is said to be drawable is in a font', async () => {
  const look = (text: string) =>
    renderer.render(
      { type: 'text', text, style: { fontFamily: `${sans}, ${mono}`, fontSize: 24 } },
      { width: 48, height: 48, format: 'raw' },
    )
  const lacking = Buffer.from(await look('神'))
  const boxes: string[] = []
  for (const character of drawableCharacters) {
    if (lacking.equals(await look(character))) boxes.push(character)
  }
  expect(boxes).toEqual([])
})

test('the colours are those of the site', async () => {
  const styles = await readFile('src/web/styles.css', 'utf8')
  for (const [name, colour] of Object.entries(colours)) {
    expect(styles).toContain(`--color-${name}: light-dark(${colour},`)
  }
})
