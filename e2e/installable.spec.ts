import { expect, test } from './test.ts'

const paper = { light: '#ffffff', dark: '#0e1014' }

test('the catalogue can be installed, with icons and shortcuts that lead somewhere', async ({
  page,
  request,
}) => {
  await page.goto('/spacecraft')
  const browser = await page.context().newCDPSession(page)
  const { url, errors, data } = await browser.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors')
  // Tests run in private windows, which nothing is installed from.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])

  const manifest = JSON.parse(data ?? '')
  const at = (path: string) => new URL(path, url).href
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await request.get(at(src))
    expect(icon.headers()['content-type']).toBe(type)
    const size = await page.evaluate(async address => {
      const image = Object.assign(new Image(), { src: address })
      await image.decode()
      return `${image.naturalWidth}x${image.naturalHeight}`
    }, at(src))
    expect(size).toBe(sizes)
  }
  for (const { url: shortcut } of manifest.shortcuts) {
    expect((await page.goto(at(shortcut)))?.status()).toBe(200)
  }
  await expect(page.getByRole('combobox', { name: 'Search spacecraft', exact: true })).toBeFocused()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in a ${colorScheme} system`, () => {
    test.use({ colorScheme })
    test('the browser takes on the colour of the page', async ({ page }) => {
      await page.goto('/about')
      const colour = await page.evaluate(() => {
        const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
        return metas.find(({ media }) => matchMedia(media).matches)?.content
      })
      expect(colour).toBe(paper[colorScheme])
      const [r = 0, g = 0, b = 0] = await page.evaluate(() =>
        (getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).map(Number),
      )
      expect(`#${[r, g, b].map(part => part.toString(16).padStart(2, '0')).join('')}`).toBe(colour)
    })
  })
}
