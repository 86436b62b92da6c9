import * as v from 'valibot'
import { makeCatalogue } from '#testing/make-catalogue.ts'
import { structuredDataSchema } from './support/structured-data.ts'
import { expect, type Page, test } from './test.ts'

const retired = { id: 2, name: 'Retired' }
const licence = { id: 9, name: 'CC BY 4.0', link: 'https://creativecommons.org/licenses/by/4.0/' }
const image = {
  id: 1,
  name: 'Portrait',
  image_url: 'https://images.invalid/portrait.jpg',
  thumbnail_url: 'https://images.invalid/portrait-small.jpg',
  credit: 'Ada “A.” Byron & "Co."',
  license: licence,
}
const hostile = '</script><script>alert("1")</script> & <b>’s'
const { spacecraft } = makeCatalogue([
  { name: 'Pictured', serial_number: ' No. 7 ', image, flights_count: 2, time_in_space: 'P3D' },
  { name: 'Unpictured', status: retired },
  { name: hostile, status: retired, image: { ...image, credit: ' ', license: null } },
  { name: '神舟五号', image: { ...image, license: { ...licence, link: 'javascript:alert(1)' } } },
  { name: '' },
  ...Array.from({ length: 12 }, (_, n) => ({ name: `Craft ${n}` })),
])
/** Whoever reads it adds what craft mention to its lists. */
const catalogue = { spacecraft, configurations: [], statuses: [], types: [] }

const context = 'https://schema.org'
const told = ': pictures with credits and licences, status, flights and time in space, from '
const unflown = 'capsule of the configuration Test Configuration that has not flown.'
const missing = ['Not found', 'This page is not in', '', 'catalogue.png', null] as const
const depicted = { contentUrl: image.image_url, thumbnailUrl: image.thumbnail_url }

/** Addresses with what the head of their page says. */
const heads: Record<
  string,
  readonly [
    title: string,
    description: string,
    canonical: string,
    preview: string,
    data: object | null,
  ]
> = {
  spacecraft: [
    'Spacecraft',
    `Spacecraft${told}`,
    'spacecraft',
    'spacecraft.png',
    {
      '@type': 'Dataset',
      dateModified: '2025-06-01T00:00:00Z',
    },
  ],
  'spacecraft?status=2&utm_source=x': [
    'Retired spacecraft',
    `Retired spacecraft${told}`,
    'spacecraft?status=2',
    'spacecraft.png?status=2',
    { '@type': 'Dataset' },
  ],
  'spacecraft?limit=12&page=2': [
    'Spacecraft · Page 2',
    `Spacecraft${told}`,
    'spacecraft?page=2&limit=12',
    'spacecraft.png',
    { '@type': 'Dataset' },
  ],
  'spacecraft?page=99': [
    'Spacecraft',
    `Spacecraft${told}`,
    'spacecraft',
    'spacecraft.png',
    { '@type': 'Dataset' },
  ],
  'spacecraft?search=%3Cb%3E%26': [
    'Spacecraft matching “<b>&”',
    `Spacecraft matching “<b>&”${told}`,
    'spacecraft?search=%3Cb%3E%26',
    'spacecraft.png?search=%3Cb%3E%26',
    { '@type': 'Dataset' },
  ],
  'spacecraft?status=77': [
    'Spacecraft',
    `Spacecraft${told}`,
    'spacecraft',
    'spacecraft.png',
    { '@type': 'Dataset' },
  ],
  'spacecraft/1': [
    'Pictured',
    'An active capsule of the configuration Test Configuration that flew twice',
    'spacecraft/1',
    'spacecraft/1.png',
    {
      '@type': 'Thing',
      name: 'Pictured',
      identifier: 'No. 7',
      image: {
        '@type': 'ImageObject',
        ...depicted,
        creditText: image.credit,
        license: licence.link,
        acquireLicensePage: licence.link,
      },
    },
  ],
  'spacecraft/2': [
    'Unpictured',
    `A retired ${unflown}`,
    'spacecraft/2',
    'spacecraft/2.png',
    { '@type': 'Thing', name: 'Unpictured' },
  ],
  'spacecraft/3': [
    hostile,
    `A retired ${unflown}`,
    'spacecraft/3',
    'spacecraft/3.png',
    { '@type': 'Thing', name: hostile, image: { '@type': 'ImageObject', ...depicted } },
  ],
  'spacecraft/4': [
    '神舟五号',
    `An active ${unflown}`,
    'spacecraft/4',
    'spacecraft/4.png',
    {
      '@type': 'Thing',
      name: '神舟五号',
      image: { '@type': 'ImageObject', ...depicted, creditText: image.credit },
    },
  ],
  'spacecraft/5': [
    'Unnamed',
    `An active ${unflown}`,
    'spacecraft/5',
    'spacecraft/5.png',
    { '@type': 'Thing', name: 'Unnamed' },
  ],
  'spacecraft/424242': missing,
  nothing: missing,
  'compare?ids=3,1': [
    `Pictured and ${hostile} compared`,
    `Pictured and ${hostile}: to scale`,
    'compare?ids=1,3',
    'compare.png?ids=1,3',
    null,
  ],
  'configurations/1': [
    'Test Configuration',
    'Capsule, with 17 spacecraft',
    'configurations/1',
    'configurations/1.png',
    null,
  ],
  records: ['Records', 'The records of', 'records', 'records.png', { '@type': 'ItemList' }],
  gaps: ['Data gaps', 'What Launch Library 2 does not', 'gaps', 'gaps.png', null],
  docs: ['The API', 'How to ask the', 'docs', 'docs.png', null],
}

/** The head of a page as a browser reads it. */
const readHead = (page: Page, html: string) =>
  page.evaluate(text => {
    const { head, title } = new DOMParser().parseFromString(text, 'text/html')
    const content = (selector: string) => head.querySelector(selector)?.getAttribute('content')
    return {
      title,
      description: content('meta[name="description"]') ?? '',
      shared: content('meta[property="og:title"]'),
      canonical: head.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
      preview: content('meta[property="og:image"]') ?? '',
      data: [...head.querySelectorAll('script[type="application/ld+json"]')].map(
        script => script.textContent ?? '',
      ),
    }
  }, html)

test('the head of each page says what it is, to people, previews and machines', async ({
  page,
  request,
  serve,
}) => {
  const address = await serve(catalogue, '2025-06-01T00:00:00Z')
  for (const [path, [title, description, canonical, preview, data]] of Object.entries(heads)) {
    await test.step(path, async () => {
      const answer = await request.get(address + path)
      const head = await readHead(page, await answer.text())
      expect(head).toMatchObject({
        title: `${title} · Spacecraft Catalogue`,
        description: expect.stringContaining(description),
        shared: title,
        canonical: address + (canonical || path),
        preview: `${address}previews/${preview}`,
      })
      expect(answer.status()).toBe(title === missing[0] ? 404 : 200)

      expect(head.data).toHaveLength(data ? 1 : 0)
      if (!data) return
      const found = v.parse(structuredDataSchema, JSON.parse(head.data[0] ?? ''))
      const expected = { ...data, description: head.description, url: head.canonical }
      // A craft says all that is known, and no more.
      if (found['@type'] === 'Thing') expect(found).toEqual({ ...expected, '@context': context })
      else expect(found).toMatchObject(expected)
      if (found['@type'] !== 'Dataset') return
      for (const { contentUrl, encodingFormat } of found.distribution) {
        const download = await request.get(contentUrl)
        expect(download.headers()['content-type']).toContain(encodingFormat)
      }
    })
  }
})
