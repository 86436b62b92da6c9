import { allCraft, craftNamed, expectedList, snapshot } from './support/catalogue.ts'
import { openCraft } from './support/craft-page.ts'
import { detailed } from './support/detailed-catalogue.ts'
import { expectRows, openList, pageLink, rows } from './support/list-page.ts'
import { pictureHosts } from './support/network.ts'
import { expect, type Page, test } from './test.ts'

const card = (page: Page, name: string) =>
  rows(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name, exact: true }) })

const drawing = /^Drawing of [^,]+$/

test('every card has a picture with its credit and licence in words', async ({ page }) => {
  await openList(page)
  for (const { name, image } of allCraft) {
    const figure = card(page, name).getByRole('figure')
    if (!image) {
      await expect(figure.getByRole('img', { name: drawing })).toBeVisible()
      await expect(figure).toContainText('no picture available')
      continue
    }
    await expect(figure.getByRole('img')).toHaveAttribute('src', String(image.thumbnail_url))
    await expect(figure).toContainText(image.credit ?? 'Credit unknown')
    const { license } = image
    if (license?.link) {
      const link = figure.getByRole('link', { name: license.name, exact: true })
      await expect(link).toHaveAttribute('href', license.link)
      await expect(link).toHaveAttribute('rel', /noopener/)
    } else {
      await expect(figure).toContainText('Licence unknown')
    }
  }
})

test('a caption says whether the craft or its configuration is seen', async ({ page }) => {
  await openList(page)
  const figure = (name: string) => card(page, name).getByRole('figure')
  await expect(figure('Soyuz 9')).toContainText('Configuration picture')
  await expect(figure('Ship 29')).not.toContainText('picture')
  await expect(figure('Ship 31')).toContainText('Picture of Starship S28 Testing')
})

test('a craft’s page shows the large picture, credited and licensed', async ({ page }) => {
  const craft = craftNamed('Ship 29')
  await openCraft(page, craft)
  const figure = page.getByRole('figure')
  await expect(figure.getByRole('img')).toHaveAttribute('src', String(craft.image?.image_url))
  await expect(figure).toContainText('SpaceX')
  await expect(figure.getByRole('link', { name: 'CC BY-NC 2.0' })).toHaveAttribute(
    'href',
    String(craft.image?.license?.link),
  )
})

test('pictures that fail become drawings, once, and nothing moves', async ({
  page,
  expectMessage,
}) => {
  expectMessage(/Failed to load resource/)
  const asked: string[] = []
  await page.route(pictureHosts, route => {
    asked.push(route.request().url())
    return route.abort('failed')
  })
  await openList(page)
  const box = await card(page, 'Soyuz 9').boundingBox()
  for (const { name } of allCraft) {
    await card(page, name).scrollIntoViewIfNeeded()
    await expect(card(page, name).getByRole('img', { name: drawing })).toBeVisible()
    // The drawing is ours: no photographer is credited with it.
    const caption = card(page, name).getByRole('figure').locator('figcaption')
    await expect(caption).toHaveText(/^Drawing · (picture failed to load|no picture available)$/)
  }
  // No loop: each card tries its two addresses once. React sets the address of a new picture
  // twice, so one that failed in between is asked for a second time.
  const tries = allCraft.flatMap(({ image }) => [image?.thumbnail_url, image?.image_url])
  for (const url of new Set(asked)) {
    const triesOf = (urls: readonly unknown[]) => urls.filter(other => other === url).length
    expect(triesOf(asked), url).toBeLessThanOrEqual(2 * triesOf(tries))
  }
  const after = await card(page, 'Soyuz 9').boundingBox()
  expect([after?.width, after?.height]).toEqual([box?.width, box?.height])
})

test('a thumbnail that fails is tried in full', async ({ page, expectMessage }) => {
  expectMessage(/Failed to load resource/)
  const { name, image } = craftNamed('Ship 29')
  await page.route(String(image?.thumbnail_url), route => route.abort('failed'))
  await openList(page)
  await card(page, name).scrollIntoViewIfNeeded()
  await expect(card(page, name).getByRole('img')).toHaveAttribute('src', String(image?.image_url))
})

test('a large picture that fails is tried small, then drawn', async ({ page, expectMessage }) => {
  expectMessage(/Failed to load resource/)
  const craft = craftNamed('Ship 29')
  await page.route(String(craft.image?.image_url), route => route.abort('failed'))
  await openCraft(page, craft)
  await expect(page.getByRole('figure').getByRole('img')).toHaveAttribute(
    'src',
    String(craft.image?.thumbnail_url),
  )
  await page.route(pictureHosts, route => route.abort('failed'))
  await page.reload()
  const figure = page.getByRole('figure')
  await expect(figure.getByRole('img', { name: drawing })).toBeVisible()
  await expect(figure.locator('figcaption')).toHaveText(
    'Drawing of a StarshipThe picture could not be loaded',
  )
})

test('a window as narrow as a card loads the thumbnail only', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 })
  const craft = craftNamed('Ship 29')
  await openCraft(page, craft)
  const picture = page.getByRole('figure').getByRole('img')
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.currentSrc))
    .toBe(craft.image?.thumbnail_url)
})

test('the first row is loaded at once, the rest when scrolled to', async ({ page }) => {
  await openList(page)
  const pictures = rows(page).locator('img')
  await expect(pictures.first()).toHaveAttribute('loading', 'eager')
  await expect(pictures.last()).toHaveAttribute('loading', 'lazy')
  for (const picture of await pictures.all()) {
    await expect(picture).toHaveAttribute('width', /^\d+$/)
    await expect(picture).toHaveAttribute('height', /^\d+$/)
  }
})

test.describe('pictures of other rows', () => {
  // Of a page before this one the browser may have any picture.
  test.use({ firstVisit: true })

  test('come after the words, or with them where the browser has them', async ({ page }) => {
    const [one, two] = ['limit=12', 'limit=12&page=2']
    await openList(page, one)
    await expectPictures(page, one)
    await page.evaluate(notePictures)
    for (const [number, query] of [
      [2, two],
      [1, one],
      [2, two],
    ] as const) {
      await pageLink(page, `Page ${number}`).click()
      await expectRows(page, query)
      await expectPictures(page, query)
    }

    const had = picturesOf(one)
    const known = picturesOf(two, 4).filter(picture => had.includes(picture))
    const [wholeOne, wholeTwo] = [picturesOf(one, 4).length, picturesOf(two, 4).length]
    expect(known.length).toBeGreaterThan(0)
    expect(known.length).toBeLessThan(wholeTwo)
    await expect
      .poll(() => page.evaluate(() => Reflect.get(globalThis, 'picturesAtFirst')))
      .toEqual([wholeOne, known.length, wholeOne, wholeTwo])
  })
})

/** The pictures of a list's first craft, by the data. */
const picturesOf = (query: string, craft?: number) =>
  expectedList(query)
    .results.slice(0, craft)
    .flatMap(({ image }) => image?.thumbnail_url ?? [])

/** Expects every picture of a list to be there and loaded. */
async function expectPictures(page: Page, query: string) {
  const pictures = rows(page).locator('li img')
  await expect(pictures).toHaveCount(picturesOf(query).length)
  for (const picture of await pictures.all()) {
    await expect(picture).toHaveJSProperty('complete', true)
  }
}

/** In the page: notes how many of the first four cards have their picture when they are first seen. */
function notePictures() {
  const picturesAtFirst: number[] = []
  // What a page holds a browser does not let go of.
  const kept = new Map<string, HTMLImageElement>()
  let leading: string | null | undefined
  const note = () => {
    for (const { src, complete } of document.images) {
      if (complete && !kept.has(src)) kept.set(src, Object.assign(new Image(), { src }))
    }
    const cards = Array.from(document.querySelectorAll('[aria-label=Spacecraft] > li')).slice(0, 4)
    const name = cards[0]?.querySelector('h3')?.textContent
    if (name && name !== leading) {
      leading = name
      picturesAtFirst.push(cards.filter(card => card.querySelector('img')).length)
    }
    requestAnimationFrame(note)
  }
  note()
  Object.assign(globalThis, { picturesAtFirst, kept })
}

test.describe('a picture that fails takes its credit along', () => {
  /** Nothing of a photographer's, and nothing to copy or to ask about: it is a drawing of ours. */
  async function expectDrawings(page: Page, count: number) {
    await expect(page.getByRole('figure')).toHaveCount(count)
    for (const figure of await page.getByRole('figure').all()) {
      await figure.scrollIntoViewIfNeeded()
      const caption = figure.locator('figcaption')
      await expect(caption).toHaveText(/^Drawing (of|·) .*(could not be loaded|failed to load)/)
      await expect(caption).not.toContainText(
        /Credit unknown|SpaceX|ESA|CC BY|Copy credit|May I use/,
      )
      await expect(caption.getByRole('link', { name: 'Open the original' })).toHaveCount(0)
    }
  }

  test.beforeEach(async ({ page, expectMessage }) => {
    expectMessage(/Failed to load resource/)
    await page.route(pictureHosts, route => route.abort('failed'))
  })

  test('on the credits page', async ({ page }) => {
    test.slow()
    await page.goto('/credits')
    const owners = [...allCraft, ...snapshot.configurations]
    const pictures = new Set(owners.flatMap(({ image }) => image?.id ?? []))
    await expectDrawings(page, pictures.size)
    // What it was shown for is still told.
    const first = page.getByRole('figure').first()
    await expect(first.getByRole('list', { name: 'Shown for' })).toBeVisible()
  })

  test('on a configuration’s page', async ({ page }) => {
    const { image, ...config } = craftNamed('Soyuz 9').spacecraft_config
    expect(image).toBeTruthy()
    await page.goto(`/configurations/${config.id}`)
    await expectDrawings(page, 1)
  })

  test('on the page of what is in space', async ({ page, serve }) => {
    const [one] = detailed.spacecraft.filter(({ in_space, image }) => in_space && image)
    if (!one) throw new Error('No pictured craft is up')
    await page.goto(`${await serve({ ...detailed, spacecraft: [one] })}in-space`)
    await expectDrawings(page, 1)
  })

  test('on a craft’s page, in print too', async ({ page }) => {
    await openCraft(page, craftNamed('Ship 29'))
    await page.emulateMedia({ media: 'print' })
    await expectDrawings(page, 1)
  })
})
