import type { CatalogueData } from '#ll2/catalogue-data.ts'
import type { Image } from '#ll2/image.ts'
import { expectAccessible, expectAccessibleAtAnyWidth } from './support/accessibility.ts'
import { craftNamed } from './support/catalogue.ts'
import { openCraft } from './support/craft-page.ts'
import { detailed } from './support/detailed-catalogue.ts'
import { chips, craftLinks, facet, filtersDialog, filtersOpener } from './support/list-page.ts'
import { expect, type Page, test } from './test.ts'

/** The licences of the synthetic catalogue under names whose terms are known, by id. */
const names: Record<number, string> = {
  1: 'Unknown',
  2: 'CC BY-NC 2.0',
  3: 'NASA Image and Media Guidelines',
  4: 'CC0 1.0',
}
const relicensed = (image: Image | null = null): Image | null =>
  image && {
    ...image,
    license: image.license && { ...image.license, name: names[image.license.id] ?? '' },
  }
const data: CatalogueData = {
  ...detailed,
  spacecraft: detailed.spacecraft.map(craft => ({ ...craft, image: relicensed(craft.image) })),
}

/** How many craft have a picture under one of the licences: what a filter must find. */
const countUnder = (...ids: number[]) =>
  data.spacecraft.filter(({ image }) => image?.license && ids.includes(image.license.id)).length
const counts = {
  Commercially: countUnder(3, 4),
  Changed: countUnder(2, 3, 4),
  'Without credit': countUnder(4),
}

const purpose = (page: Page, name: keyof typeof counts, count = counts[name]) =>
  facet(page, 'license').getByRole('checkbox', { name: `${name} ${count}`, exact: true })
const expectCount = (page: Page, count: number) =>
  expect(page.getByRole('status')).toHaveText(
    new RegExp(`^1–${Math.min(24, count)} of ${count} spacecraft$`),
  )
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('a purpose ticked narrows the list, its address, sentence and chip say so', async ({
  page,
  serve,
}) => {
  const address = `${await serve(data)}spacecraft`
  await page.goto(address)
  await expectCount(page, data.spacecraft.length)
  await purpose(page, 'Commercially').check()
  await expect(page).toHaveURL(`${address}?reuse=commercial`)
  await expectCount(page, counts.Commercially)
  await expect(heading(page)).toHaveText('Spacecraft whose picture may be used commercially')
  await expect(
    chips(page).getByRole('button', { name: 'Remove Reuse: commercially' }),
  ).toBeVisible()

  // Each purpose narrows further, and its count said how far.
  await purpose(page, 'Without credit').check()
  await expect(page).toHaveURL(`${address}?reuse=commercial,uncredited`)
  await expectCount(page, counts['Without credit'])

  await chips(page).getByRole('button', { name: 'Remove Reuse: commercially' }).click()
  await expect(page).toHaveURL(`${address}?reuse=uncredited`)
  await purpose(page, 'Without credit').uncheck()
  await expect(page).toHaveURL(address)
  await expectCount(page, data.spacecraft.length)
})

test('an address asks for purposes, beside licences, and its bad parts are told', async ({
  page,
  serve,
}) => {
  const address = `${await serve(data)}spacecraft`
  await page.goto(`${address}?reuse=changed`)
  await expectCount(page, counts.Changed)
  await expect(purpose(page, 'Changed')).toBeChecked()
  await page.goto(`${address}?license=2,3&reuse=commercial`)
  await expectCount(page, countUnder(3))
  await page.goto(`${address}?license=2,3,4`)
  await expectCount(page, countUnder(2, 3, 4))
  await page.goto(`${address}?reuse=changed,selling`)
  await expectCount(page, counts.Changed)
  await expect(page.getByText('Ignored in this address: reuse “selling”.')).toBeVisible()
})

test('what no picture allows is disabled, with a count of none', async ({ page }) => {
  // Of the sample one picture is under a known licence that allows anything: CC BY-NC.
  await page.goto('/spacecraft')
  await expect(purpose(page, 'Commercially', 0)).toBeDisabled()
  await expect(purpose(page, 'Changed', 1)).toBeEnabled()
})

test('API, counts and export agree on a purpose', async ({ request, serve }) => {
  const address = await serve(data)
  const query = 'reuse=commercial'
  const list = await (await request.get(`${address}2.3.0/spacecraft/?${query}`)).json()
  const facets = await (await request.get(`${address}catalogue/facets?${query}`)).json()
  const file = await (await request.get(`${address}catalogue/export.json?${query}`)).json()
  const under34 = counts.Commercially
  expect([list.count, facets.count, file.spacecraft.length]).toEqual([under34, under34, under34])
  expect(facets.reuse).toEqual({ changed: under34, commercial: under34, uncredited: countUnder(4) })
  const bad = await request.get(`${address}2.3.0/spacecraft/?reuse=selling`)
  expect(bad.status()).toBe(400)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('purposes are a form’s fields, and their chips go one by one', async ({ page, serve }) => {
    const address = `${await serve(data)}spacecraft`
    await page.goto(address)
    await purpose(page, 'Commercially').check()
    await purpose(page, 'Without credit').check()
    await page.getByRole('button', { name: 'Apply filters' }).click()
    await expectCount(page, counts['Without credit'])
    await expect(heading(page)).toHaveText(
      'Spacecraft whose picture may be used commercially and used without credit',
    )
    await chips(page).getByRole('button', { name: 'Remove Reuse: without credit' }).click()
    await expectCount(page, counts.Commercially)
    await expect(purpose(page, 'Commercially')).toBeChecked()
  })

  test('beside a picture it stands what one may do with it', async ({ page }) => {
    await page.goto(`/spacecraft/${craftNamed('Ship 29').id}`)
    await page.getByText('May I use this picture?').click()
    await expect(page.getByRole('figure')).toContainText('Changed: under conditions.')
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true })

  test('purposes are ticked in the dialog', async ({ page, serve }) => {
    await page.goto(`${await serve(data)}spacecraft`)
    await filtersOpener(page).click()
    const count = counts['Without credit']
    await filtersDialog(page)
      .getByRole('checkbox', { name: `Without credit ${count}`, exact: true })
      .check()
    await page.getByRole('button', { name: `Show ${count} spacecraft` }).click()
    await expectCount(page, count)
    await expect(craftLinks(page)).toHaveCount(Math.min(24, count))
  })
})

test('a craft’s page answers by purpose, with the reasons, by keyboard alone', async ({ page }) => {
  test.slow()
  await openCraft(page, craftNamed('Ship 29'))
  const figure = page.getByRole('figure')
  await expect(figure.getByRole('term')).toHaveCount(0)
  await figure.getByText('May I use this picture?').focus()
  await page.keyboard.press('Enter')
  await expect(figure.getByRole('term')).toHaveText([
    'Commercially:',
    'Changed:',
    'Without credit:',
  ])
  await expect(figure.getByRole('definition')).toHaveText([
    /^no\. .*not commercial/,
    /^under conditions\. .*say that you changed it/,
    /^no\. .*author is to be named/,
  ])
  await expect(figure).not.toContainText('No author is recorded')
  await expectAccessibleAtAnyWidth(page)
})

test('the same is said beside the full picture', async ({ page }) => {
  await openCraft(page, craftNamed('Ship 29'))
  await page.getByRole('button', { name: 'Enlarge' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('May I use this picture?').click()
  await expect(dialog.getByRole('definition')).toHaveCount(3)
  await expect(dialog.getByRole('link', { name: 'Open the original' })).toBeVisible()
  await expectAccessible(page)
})

test('where nobody recorded author or licence, that is said, and is no permission', async ({
  page,
}) => {
  const craft = craftNamed('Soyuz 9')
  await openCraft(page, craft)
  const figure = page.getByRole('figure')
  await figure.getByText('May I use this picture?').click()
  await expect(figure.getByRole('definition')).toHaveText([/^not known\. .*no permission/])
  await expect(figure).toContainText(craft.image?.credit ?? 'No author is recorded')
})

test('a licence that asks for an author who is not known says what to do', async ({
  page,
  serve,
}) => {
  const craft = data.spacecraft.find(
    ({ image }) => image?.license?.id === 2 && !image.credit?.trim(),
  )
  if (!craft) throw new Error('The catalogue has no such picture')
  await page.goto(`${await serve(data)}spacecraft/${craft.id}`)
  const figure = page.getByRole('figure').first()
  await figure.getByText('May I use this picture?').click()
  await expect(figure).toContainText('this licence asks you to name one: find the author')
  await figure.getByText('Copy credit').click()
  await expect(figure).toContainText('Nobody recorded an author: the credit says so.')
})

test('the original is a link with its file’s type and true size, credit and licence beside', async ({
  page,
}) => {
  const { image, ...craft } = craftNamed('Ship 29')
  await openCraft(page, { ...craft })
  const caption = page.getByRole('figure').locator('figcaption')
  const link = caption.getByRole('link', { name: 'Open the original' })
  await expect(link).toHaveAttribute('href', String(image?.image_url))
  // The size of the picture that the specs answer with.
  await expect(caption).toContainText('Open the original · JPEG, 400 × 300 pixels')
  await expect(caption).toContainText('SpaceX · CC BY-NC 2.0')
})

test.describe('on a sharp screen', () => {
  test.use({ viewport: { width: 375, height: 812 }, deviceScaleFactor: 2 })

  test('the size told is that of the file', async ({ page }) => {
    await openCraft(page, craftNamed('Ship 29'))
    await expect(page.getByRole('figure')).toContainText('JPEG, 400 × 300 pixels')
  })
})

test('what is not shown in full has no size made up', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 })
  await openCraft(page, craftNamed('Ship 29'))
  const picture = page.getByRole('figure').getByRole('img')
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete)).toBe(true)
  await expect(page.getByRole('figure')).toContainText(/Open the original · JPEG$/)
})

test('the credits page answers for each licence', async ({ page }) => {
  test.slow()
  await page.goto('/credits')
  await expect(page.getByRole('navigation', { name: 'Licences' })).toBeVisible()
  const section = page.getByRole('region', { name: 'CC BY-NC 2.0', exact: true })
  await section.getByText('May I use these pictures?').click()
  await expect(section.getByRole('definition')).toHaveCount(3)
  const unknown = page.getByRole('region', { name: 'Licence unknown', exact: true })
  await unknown.getByText('May I use these pictures?').click()
  await expect(unknown.getByRole('definition')).toHaveText([/no permission/])
  await expectAccessibleAtAnyWidth(page)
})
