import { describe, expect, test } from 'vitest'
import { startRenderer } from '#pages/preview/drawing/start-renderer.ts'
import { testApp } from '#server/testing/test-app.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { demoCatalogue } from '#testing/demo/demo-catalogue.ts'
import { createViewArtist } from '../create-view-artist.ts'
import { createViewFiles } from '../create-view-files.ts'
import { coloursOf } from '../themes.ts'
import { readViewAddress, writeViewAddress } from '../view-address.ts'

const captured_at = '2026-11-28T06:00:00Z'
const snapshot = { ...(await loadSnapshot()), ...demoCatalogue(new Date(captured_at)), captured_at }
const views = createViewFiles(createViewArtist(await startRenderer()))
const { get } = await testApp({ snapshot, views })

const idOf = (name: string) => snapshot.spacecraft.find(one => one.name === name)?.id ?? 0
const [tesmir, skua, ballast] = ['Tesmir 1', 'Skua Far Horizon', 'Carrier Ballast 1'].map(idOf)
const textOf = async (path: string) => (await get(path)).text()
const wordsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)

describe('a comparison as a picture', () => {
  test('names each craft under its drawing and over its facts, and says where all is from', async () => {
    const words = wordsOf(await textOf(`/views/compare.svg?ids=${skua},${tesmir}`))
    expect(words[0]).toBe('Tesmir 1 and Skua Far Horizon compared')
    expect(words.filter(text => text === 'A Tesmir 1')).toHaveLength(2)
    expect(words.filter(text => text === 'B Skua Far Horizon')).toHaveLength(2)
    expect(words).toEqual(
      expect.arrayContaining([
        '1.75 m',
        'Height',
        '4.6 metres (15 feet 1 inch)',
        'Invented data, nothing of it is real, as of 28 November 2026',
        `http://127.0.0.1:4173/compare?ids=${tesmir},${skua}`,
      ]),
    )
  })

  test('marks the facts in which craft differ, as the page does', async () => {
    const { accent } = coloursOf('light')
    const marks = async (...ids: unknown[]) =>
      (await textOf(`/views/compare.svg?ids=${ids}`)).split(
        `fill="none" stroke="${accent}" stroke-width="1.4"`,
      ).length - 1
    expect(await marks(tesmir, skua)).toBeGreaterThan(5)
    expect(await marks(tesmir)).toBe(0)
  })

  test('is dark in its lines too for who asks for that', async () => {
    const dark = await textOf(`/views/compare.svg?ids=${tesmir},${skua}&theme=dark`)
    expect(dark).toContain(coloursOf('dark').accent)
    for (const colour of Object.values(coloursOf('light')).flat())
      expect(dark).not.toContain(colour)
  })

  test.each([
    ['one', [tesmir]],
    ['two', [tesmir, skua]],
    ['three, of which one is not drawn', [tesmir, skua, ballast]],
    ['four of one kind', snapshot.spacecraft.slice(0, 4).map(({ id }) => id)],
    ['one that is not drawn', [ballast]],
  ])('goes on a slide, and nothing is beyond its edges: %s', async (_, ids) => {
    const svg = await textOf(`/views/compare.svg?ids=${ids}`)
    const [width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [])
      .slice(1)
      .map(Number)
    expect(width).toBe(1600)
    expect(height).toBeLessThanOrEqual(940)
    const lines = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)].slice(0, -1)
    expect(lines.length).toBeGreaterThan(10)
    for (const [, x, y] of lines) {
      expect(Number(x)).toBeLessThan(width - 40)
      expect(Number(y)).toBeLessThan(height)
    }
  })

  test('holds no style, which the page that shows it may forbid', async () => {
    expect(await textOf(`/views/compare.svg?ids=${tesmir},${skua}`)).not.toMatch(
      /style=|class=|NaN/,
    )
  })

  test('says which craft are not drawn, and which are none', async () => {
    const words = wordsOf(await textOf(`/views/compare.svg?ids=${tesmir},${ballast},99999`)).join(
      ' ',
    )
    expect(words).toContain('There is no spacecraft with the number 99999.')
    expect(words).toContain(
      'Carrier Ballast 1: not drawn, since no height or diameter is recorded.',
    )
  })

  test('of nothing says how to choose', async () => {
    expect(wordsOf(await textOf('/views/compare.svg')).join(' ')).toMatch(
      /^Compare spacecraft .* Choose up to four craft to see them to scale/,
    )
  })

  test('is drawn in whole pixels, wherever its drawing ends', async () => {
    const response = await get(`/views/compare.png?ids=${tesmir},${skua}`)
    expect(response.status).toBe(200)
    const png = Buffer.from(await response.arrayBuffer())
    expect(png.toString('latin1', 1, 4)).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(3200)
  })
})

test('a comparison as CSV has a craft a line, in figures that a sheet reckons with', async () => {
  const text = await textOf(`/views/compare.csv?ids=${tesmir},${ballast}`)
  const [names, ...rows] = text.trimEnd().split('\r\n')
  const height = names?.split(',').indexOf('"height"') ?? -1
  expect(rows.map(row => row.split(',').slice(0, 2))).toEqual([
    [String(tesmir), '"Tesmir 1"'],
    [String(ballast), '"Carrier Ballast 1"'],
  ])
  // No text of these holds a comma.
  expect(rows.map(row => row.split(',')[height])).toEqual(['4.6', ''])
})

describe('the one address of a comparison’s file', () => {
  test.each([
    ['/views/compare.svg?ids=551,198', '/views/compare.svg?ids=198,551'],
    ['/views/compare.svg?ids=551,x,198,551&a=b', '/views/compare.svg?ids=198,551'],
    ['/views/compare.png?theme=dark&ids=7', '/views/compare.png?ids=7&theme=dark'],
    ['/views/compare.csv?theme=dark&ids=7', '/views/compare.csv?ids=7'],
    ['/views/compare.png?ids=5,4,3,2,1', '/views/compare.png?ids=2,3,4,5'],
    ['/views/compare.svg?theme=dark', '/views/compare.svg?theme=dark'],
  ])('%s is %s', (target, address) => {
    const asked = readViewAddress(target)
    expect(asked && writeViewAddress(asked)).toBe(address)
    expect(readViewAddress(address)).toEqual(asked)
  })

  test('no other ending is a file', () => {
    expect(readViewAddress('/views/compare.gif?ids=7')).toBeUndefined()
  })
})
