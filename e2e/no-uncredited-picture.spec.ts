import type { CatalogueData } from '#ll2/catalogue-data.ts'
import type { Image } from '#ll2/image.ts'
import { isKnownLicense } from '#ll2/is-known-license.ts'
import { snapshot } from './support/catalogue.ts'
import { craftHeading } from './support/craft-page.ts'
import { captured, detailed } from './support/detailed-catalogue.ts'
import { resultCount } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

const pageSize = 96

/** Every picture on the page by its address, with the lines and links of its caption. */
const readPictures = (page: Page) =>
  page.locator('img').evaluateAll(pictures =>
    pictures.map(picture => {
      const caption = picture.closest('figure')?.querySelector('figcaption')
      return {
        address: picture.getAttribute('src') ?? '',
        // In a card the credit stands in no paragraph, beside what the picture shows.
        lines: [
          [...(caption?.childNodes ?? [])]
            .filter(({ nodeName }) => nodeName === '#text' || nodeName === 'A')
            .map(({ textContent }) => textContent)
            .join(''),
          ...[...(caption?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent),
        ],
        links: [...(caption?.querySelectorAll('a') ?? [])].map(link => link.getAttribute('href')),
        isVisible: caption?.checkVisibility() ?? false,
      }
    }),
  )

function creditLine({ credit, license }: Image): string {
  const licence = isKnownLicense(license) ? license.name : 'Licence unknown'
  return `${credit ?? 'Credit unknown'} · ${licence}`
}

type Shown = Awaited<ReturnType<typeof readPictures>>[number]

/** What is missing beside a picture of what the data says of it. */
function missingBeside({ lines, links, isVisible }: Shown, image: Image): string[] {
  const line = creditLine(image)
  const link = isKnownLicense(image.license) && image.license.link
  return [
    ...(lines.includes(line) ? [] : [line]),
    ...(!link || links.includes(link) ? [] : [link]),
    ...(isVisible ? [] : ['a caption that can be seen']),
  ]
}

/** Expects exactly these pictures on the page, each with what the data says of it. */
async function expectCredited(page: Page, images: readonly Image[]) {
  const shown = await readPictures(page)
  expect(shown).toHaveLength(images.length)
  // One expectation for all: each takes a moment, and there are thousands.
  const faults = images.flatMap(image => {
    const places = shown.filter(({ address }) =>
      [image.thumbnail_url, image.image_url].includes(address),
    )
    const missing = places.flatMap(place => missingBeside(place, image))
    return places.length > 0 && missing.length === 0
      ? []
      : [`${image.image_url}, shown ${places.length} times, lacks ${missing.join(', ')}`]
  })
  expect(faults).toEqual([])
}

const imagesOf = (records: readonly { image?: Image | null | undefined }[]) =>
  records.flatMap(({ image }) => image ?? [])

/** Opens every page of the list, some craft and the credits. */
async function crawl(page: Page, base: string, { spacecraft, configurations }: CatalogueData) {
  const byId = new Map(spacecraft.map(craft => [`/spacecraft/${craft.id}`, craft]))
  const pages = Math.ceil(spacecraft.length / pageSize)
  const seen = new Set<string>()
  for (let number = 1; number <= pages; number++) {
    await page.goto(`${base}spacecraft?page=${number}&limit=${pageSize}`)
    await expect(resultCount(page)).toHaveText(
      new RegExp(`^${(number - 1) * pageSize + 1}–\\d+ of ${spacecraft.length} spacecraft$`),
    )
    const links = page.getByRole('list', { name: 'Spacecraft' }).getByRole('heading')
    const addresses = await links.evaluateAll(headings =>
      headings.map(heading => heading.querySelector('a')?.getAttribute('href') ?? ''),
    )
    const craft = addresses.flatMap(address => byId.get(address) ?? [])
    await expectCredited(page, imagesOf(craft))
    for (const address of addresses) seen.add(address)
  }
  expect(seen.size).toBe(spacecraft.length)

  const some = spacecraft.filter((_, place) => place % Math.ceil(spacecraft.length / 6) === 0)
  for (const craft of some) {
    await page.goto(`${base}spacecraft/${craft.id}`)
    await expect(craftHeading(page)).toHaveText(craft.name)
    await expectCredited(page, imagesOf([craft]))
    if (!craft.image) continue
    await page.getByRole('button', { name: 'Enlarge' }).click()
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible()
    await expectCredited(page, imagesOf([craft, craft]))
  }

  await page.goto(`${base}credits`)
  await expect(page.getByRole('navigation', { name: 'Licences' })).toBeVisible()
  const all = imagesOf([...spacecraft, ...configurations])
  await expectCredited(page, [...new Map(all.map(image => [image.id, image])).values()])
}

test('no picture of the sample is without credit and licence', async ({ page }) => {
  await crawl(page, '/', snapshot)
})

test('no picture of 200 synthetic craft is without credit and licence', async ({ page, serve }) => {
  test.slow()
  await crawl(page, await serve(detailed, captured), detailed)
})
