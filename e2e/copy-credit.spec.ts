import { craftNamed } from './support/catalogue.ts'
import { readClipboard, refuseClipboard, withoutClipboard } from './support/clipboard.ts'
import { openCraft } from './support/craft-page.ts'
import { expect, type Page, test } from './test.ts'

const craft = craftNamed('Ship 29')
const image = craft.image
const license = image?.license
if (!image?.credit || !license?.link) throw new Error('The specs need a credited picture')

const line = `“${image.name}” by ${image.credit}, from Launch Library 2, ${license.name}`
const plain = `“${image.name}” by ${image.credit}, from Launch Library 2 (${image.image_url}), ${license.name} (${license.link})`
const html = `“${image.name}” by ${image.credit}, from <a href="${image.image_url}">Launch Library 2</a>, <a href="${license.link}" rel="license">${license.name}</a>`

const opener = (page: Page) => page.getByText('Copy credit', { exact: true })
const form = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const copied = (page: Page) => page.getByText(/^Copied as/)

async function openForms(page: Page) {
  await openCraft(page, craft)
  await opener(page).click()
  await expect(form(page, 'JSON-LD')).toBeVisible()
}

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('plain text', async ({ page }) => {
    await openForms(page)
    await form(page, 'Plain text').click()
    await expect(copied(page)).toHaveText('Copied as Plain text')
    expect(await readClipboard(page)).toEqual({ 'text/plain': plain })
  })

  test('HTML, as text to paste into a page', async ({ page }) => {
    await openForms(page)
    await form(page, 'HTML').click()
    await expect(copied(page)).toHaveText('Copied as HTML')
    expect(await readClipboard(page)).toEqual({ 'text/plain': html })
  })

  test('JSON-LD', async ({ page }) => {
    await openForms(page)
    await form(page, 'JSON-LD').click()
    await expect(copied(page)).toHaveText('Copied as JSON-LD')
    const { 'text/plain': json = '' } = await readClipboard(page)
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'ImageObject',
      name: image.name,
      creator: image.credit,
      contentUrl: image.image_url,
      license: license.link,
    })
  })

  test('rich text, with links and with plain text beside it', async ({ page }) => {
    await openForms(page)
    await form(page, 'Rich text').click()
    await expect(copied(page)).toHaveText('Copied as Rich text')
    const { 'text/plain': text, 'text/html': rich = '' } = await readClipboard(page)
    expect(text).toBe(plain)
    // The browser adds styles of its own: what counts is the text and where it links to.
    const read = await page.evaluate(source => {
      const { body } = new DOMParser().parseFromString(source, 'text/html')
      const links = [...body.querySelectorAll('a')].map(a => a.getAttribute('href'))
      return { text: body.textContent, links }
    }, rich)
    expect(read).toEqual({ text: line, links: [image.image_url, license.link] })
  })

  test('by keyboard alone, also from the full picture', async ({ page }) => {
    await openCraft(page, craft)
    await page.getByRole('button', { name: 'Enlarge' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Close' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('dialog').getByRole('link', { name: license.name })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('dialog').getByText('May I use this picture?')).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('button', { name: 'Rich text' })).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(dialog.getByRole('button', { name: 'HTML' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dialog.getByText('Copied as HTML')).toBeVisible()
    expect(await readClipboard(page)).toEqual({ 'text/plain': html })
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Enlarge' })).toBeFocused()
  })
})

for (const [reason, prepare] of [
  ['that refuses', refuseClipboard],
  ['there is none', withoutClipboard],
] as const) {
  test.describe(`with a clipboard ${reason}`, () => {
    for (const [name, text] of [
      ['Plain text', plain],
      ['HTML', html],
    ] as const) {
      test(`${name} is selected to be copied by hand`, async ({ page }) => {
        await prepare(page)
        await openForms(page)
        await form(page, name).click()
        const field = page.getByRole('textbox', { name: 'Credit to copy' })
        await expect(field).toHaveValue(text)
        await expect(field).toBeFocused()
        expect(await selectedText(page)).toBe(text)
        await expect(copied(page)).toHaveCount(0)
      })
    }

    test('rich text is selected with its links', async ({ page }) => {
      await prepare(page)
      await openForms(page)
      await form(page, 'Rich text').click()
      await expect(page.getByText('copy it by hand')).toBeVisible()
      await expect.poll(() => selectedText(page)).toBe(line)
      const links = await page.evaluate(() => {
        const part = getSelection()?.getRangeAt(0).cloneContents()
        return [...(part?.querySelectorAll('a') ?? [])].map(a => a.getAttribute('href'))
      })
      expect(links).toEqual([image.image_url, license.link])
      await expect(copied(page)).toHaveCount(0)
    })
  })
}

const selectedText = (page: Page) => page.evaluate(() => String(getSelection()))

test('a picture without a known licence says what a credit is not', async ({ page }) => {
  await openCraft(page, craftNamed('Soyuz 9'))
  await opener(page).click()
  await expect(page.getByText('a credit alone is no permission to reuse')).toBeVisible()
})

test('a drawing has no credit to copy', async ({ page }) => {
  await openCraft(page, craftNamed('Chinese reusable experimental spacecraft'))
  await expect(page.getByRole('figure')).toContainText('No picture available')
  await expect(opener(page)).toHaveCount(0)
})

test('forms whose code cannot be had leave the words to be copied', async ({
  page,
  expectMessage,
}) => {
  expectMessage(/Failed to load resource/)
  await page.route('**/assets/credit-formats-*.js*', route => route.abort('failed'))
  await openCraft(page, craft)
  await opener(page).click()
  await expect(page.getByRole('alert')).toContainText('copy the words above by hand')
})
