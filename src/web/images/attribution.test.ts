import { describe, expect, test } from 'vitest'
import type { Image } from '#ll2/image.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { attributionOf, creditHtml, creditJsonLd, creditText } from './attribution.ts'

const { spacecraft } = await loadSnapshot()

function imageOf(id: number): Image {
  const image = spacecraft.find(craft => craft.id === id)?.image
  if (!image) throw new Error(`Craft ${id} has no picture`)
  return image
}

const ship = imageOf(579)
const { license } = ship
const address = ship.image_url
const byNc = 'https://creativecommons.org/licenses/by-nc/2.0/'

const texts: [title: string, changes: Partial<Image>, subject: string, text: string][] = [
  [
    'everything, in order',
    {},
    'Ship 29',
    `“Ship 29 at the suborbital pad” by SpaceX, from Launch Library 2 (${address}), CC BY-NC 2.0 (${byNc})`,
  ],
  [
    'no author',
    { credit: null },
    'Ship 29',
    `“Ship 29 at the suborbital pad”, author unknown, from Launch Library 2 (${address}), CC BY-NC 2.0 (${byNc})`,
  ],
  [
    'a blank author',
    { credit: ' \r\n' },
    'Ship 29',
    `“Ship 29 at the suborbital pad”, author unknown, from Launch Library 2 (${address}), CC BY-NC 2.0 (${byNc})`,
  ],
  [
    'an author said to be unknown',
    { credit: 'Unknown' },
    'Ship 29',
    `“Ship 29 at the suborbital pad”, author unknown, from Launch Library 2 (${address}), CC BY-NC 2.0 (${byNc})`,
  ],
  [
    'a name that LL2 made',
    { name: '[AUTO] Soyuz - image' },
    'Soyuz',
    `Picture of Soyuz by SpaceX, from Launch Library 2 (${address}), CC BY-NC 2.0 (${byNc})`,
  ],
  [
    'a blank name',
    { name: '  ' },
    'Ship 29',
    `Picture of Ship 29 by SpaceX, from Launch Library 2 (${address}), CC BY-NC 2.0 (${byNc})`,
  ],
  [
    'the licence named Unknown',
    { license: { id: 1, name: 'Unknown', priority: 9, link: byNc } },
    'Ship 29',
    `“Ship 29 at the suborbital pad” by SpaceX, from Launch Library 2 (${address}), licence unknown`,
  ],
  [
    'no licence',
    { license: null },
    'Ship 29',
    `“Ship 29 at the suborbital pad” by SpaceX, from Launch Library 2 (${address}), licence unknown`,
  ],
  [
    'a licence without a link',
    { license: license && { ...license, link: null } },
    'Ship 29',
    `“Ship 29 at the suborbital pad” by SpaceX, from Launch Library 2 (${address}), CC BY-NC 2.0`,
  ],
  [
    'links nobody may follow',
    {
      image_url: 'javascript:alert(1)',
      license: license && { ...license, link: 'data:text/html,x' },
    },
    'Ship 29',
    '“Ship 29 at the suborbital pad” by SpaceX, from Launch Library 2, CC BY-NC 2.0',
  ],
  [
    'nothing but the picture',
    { name: '[AUTO] - image', credit: null, license: null },
    'Союз',
    `Picture of Союз, author unknown, from Launch Library 2 (${address}), licence unknown`,
  ],
  [
    'line breaks in texts',
    { name: 'Ship 29\r\nat  the pad', credit: 'Space\tX' },
    'Ship 29',
    `“Ship 29 at the pad” by Space X, from Launch Library 2 (${address}), CC BY-NC 2.0 (${byNc})`,
  ],
]

test.each(texts)('as plain text: %s', (_, changes, subject, text) => {
  expect(creditText(attributionOf({ ...ship, ...changes }, subject))).toBe(text)
})

test('as HTML the source and the licence are links', () => {
  expect(creditHtml(attributionOf(ship, 'Ship 29'))).toBe(
    `“Ship 29 at the suborbital pad” by SpaceX, from <a href="${address}">Launch Library 2</a>, <a href="${byNc}" rel="license">CC BY-NC 2.0</a>`,
  )
})

test('as HTML nothing is known, and nothing is left over', () => {
  const soyuz = imageOf(198)
  expect(creditHtml(attributionOf(soyuz, 'Soyuz'))).toBe(
    `Picture of Soyuz, author unknown, from <a href="${soyuz.image_url}">Launch Library 2</a>, licence unknown`,
  )
})

test('as JSON-LD', () => {
  expect(JSON.parse(creditJsonLd(attributionOf(ship, 'Ship 29')))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ImageObject',
    name: 'Ship 29 at the suborbital pad',
    creator: 'SpaceX',
    creditText: 'SpaceX',
    isPartOf: {
      '@type': 'Dataset',
      name: 'Launch Library 2',
      url: 'https://thespacedevs.com/llapi',
    },
    contentUrl: address,
    license: byNc,
  })
})

test('as JSON-LD what is missing is not mentioned, but that there is no author', () => {
  const bare = { ...ship, name: '[AUTO] Soyuz - image', credit: null, license: null, image_url: '' }
  const members = JSON.parse(creditJsonLd(attributionOf(bare, 'Soyuz')))
  expect(Object.keys(members)).toEqual(['@context', '@type', 'name', 'creditText', 'isPartOf'])
  expect(members).toMatchObject({ name: 'Picture of Soyuz', creditText: 'Author unknown' })
})

test('as JSON-LD a licence without a link is told by its name', () => {
  const unlinked = { ...ship, license: license && { ...license, link: null } }
  expect(JSON.parse(creditJsonLd(attributionOf(unlinked, 'Ship 29'))).license).toEqual({
    '@type': 'CreativeWork',
    name: 'CC BY-NC 2.0',
  })
})

describe('hostile texts stay texts', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '</script><img src=x onerror=alert(1)>',
    '<!-- " \' & &lt;',
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
  ]

  test.each(hostile)('%s', text => {
    const image: Image = {
      ...ship,
      name: text,
      credit: text,
      image_url: `https://images.invalid/${text}`,
      license: { id: 7, name: text, link: `https://licences.invalid/?${text}` },
    }
    const attribution = attributionOf(image, text)
    const html = creditHtml(attribution)
    // What stands outside our own two links has no sign that means anything in HTML.
    const words = html.replaceAll(/<a href="[^"<>]*"( rel="license")?>|<\/a>/g, '')
    expect(words).not.toMatch(/[<>"']/)
    expect(html.match(/<a /g)).toHaveLength(2)
    expect(unescaped(words)).toBe(`“${text}” by ${text}, from Launch Library 2, ${text}`)

    const json = creditJsonLd(attribution)
    expect(json).not.toContain('<')
    expect(JSON.parse(json)).toMatchObject({ name: text, creator: text })
  })
})

const unescaped = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
