import { optionLabel } from './support/catalogue.ts'
import {
  expectList,
  expectQuery,
  expectRows,
  historyLength,
  openList,
  option,
  resultsHeading,
  searchBox,
} from './support/list-page.ts'
import { expect, test } from './test.ts'

test('typing searches after a pause, as one history entry', async ({ page }) => {
  await openList(page)
  const entries = await historyLength(page)
  await searchBox(page).pressSequentially('progress', { delay: 30 })
  await expectQuery(page, 'search=progress')
  await searchBox(page).pressSequentially(' ms', { delay: 30 })
  await expectList(page, 'search=progress+ms')
  await expect(searchBox(page)).toBeFocused()
  await expect(searchBox(page)).toHaveValue('progress ms')
  expect(await historyLength(page)).toBe(entries + 1)
})

test('Enter searches at once and moves the focus to the results', async ({ page }) => {
  await openList(page)
  await searchBox(page).fill('soyuz')
  await searchBox(page).press('Enter')
  await expect(resultsHeading(page)).toBeFocused()
  await expectList(page, 'search=soyuz')
})

test('the Search button does what Enter does', async ({ page }) => {
  await openList(page)
  await searchBox(page).fill('mercury')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await expect(resultsHeading(page)).toBeFocused()
  await expectList(page, 'search=mercury')
})

test('emptying the box takes the search out of the address', async ({ page }) => {
  await openList(page, 'search=soyuz&status=4')
  await searchBox(page).fill('')
  await expectList(page, 'status=4')
})

test('a text stays the text it is, whatever else it may look like', async ({ page }) => {
  test.slow()
  await openList(page)
  for (const text of ['007', 'true', '662E41', '-1', 'null', '"ms"', '100%', 'a&b=c', 'Восток']) {
    await test.step(text, async () => {
      await searchBox(page).fill(text)
      await searchBox(page).press('Enter')
      await expect.poll(() => new URL(page.url()).searchParams.get('search')).toBe(text)
      await expect(searchBox(page)).toHaveValue(text)
      await page.reload()
      await expect(searchBox(page)).toHaveValue(text)
      await expectRows(page, `search=${encodeURIComponent(text)}`)
    })
  }
})

test('back and forward bring the text back into the box', async ({ page }) => {
  await openList(page)
  await searchBox(page).fill('soyuz')
  await searchBox(page).press('Enter')
  await expectList(page, 'search=soyuz')
  await searchBox(page).fill('progress')
  await searchBox(page).press('Enter')
  await expectList(page, 'search=progress')

  await page.goBack()
  await expect(searchBox(page)).toHaveValue('soyuz')
  await expectList(page, 'search=soyuz')
  await page.goBack()
  await expect(searchBox(page)).toHaveValue('')
  await expectList(page, '')
  await page.goForward()
  await expect(searchBox(page)).toHaveValue('soyuz')
  await expectList(page, 'search=soyuz')
})

test('a draft that was not sent yet is not sent after going back', async ({ page }) => {
  await page.clock.install()
  await openList(page)
  await searchBox(page).fill('soyuz')
  await searchBox(page).press('Enter')
  await expectQuery(page, 'search=soyuz')
  // However long the way back takes, the pause is not over before.
  await page.clock.pauseAt(Date.now() + 1000)
  await searchBox(page).fill('progress')
  await page.goBack()
  await expect(searchBox(page)).toHaveValue('')
  // Longer than the pause after which a draft is sent.
  await page.clock.fastForward(1000)
  await expectList(page, '')
})

test('after going back, new typing is a new history entry', async ({ page }) => {
  await openList(page, 'status=4')
  await searchBox(page).fill('soyuz')
  await expectQuery(page, 'search=soyuz&status=4')
  await page.goBack()
  await expect(searchBox(page)).toHaveValue('')
  await searchBox(page).fill('progress')
  await expectQuery(page, 'search=progress&status=4')
  await page.goBack()
  await expectList(page, 'status=4')
})

test('forward after one search brings its text back', async ({ page }) => {
  await openList(page)
  await searchBox(page).fill('soyuz')
  await searchBox(page).press('Enter')
  await expectQuery(page, 'search=soyuz')
  await page.goBack()
  await expect(searchBox(page)).toHaveValue('')
  await page.goForward()
  await expect(searchBox(page)).toHaveValue('soyuz')
  await expectList(page, 'search=soyuz')
})

test('a tick while a draft waits keeps both', async ({ page }) => {
  await openList(page)
  await searchBox(page).fill('progress')
  await option(page, 'status', optionLabel('status', 4)).check()
  await expectList(page, 'search=progress&status=4')
  await expect(searchBox(page)).toHaveValue('progress')
})

test('every word must be found, in the name or the configuration', async ({ page }) => {
  await openList(page, 'search=progress%2Cms-08')
  await expect(searchBox(page)).toHaveValue('progress,ms-08')
})
