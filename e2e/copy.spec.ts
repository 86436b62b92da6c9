import * as v from 'valibot'
import { startLl2StandIn } from '#testing/ll2-stand-in.ts'
import { snapshot } from './support/catalogue.ts'
import { craftHeading } from './support/craft-page.ts'
import { captured, detailed } from './support/detailed-catalogue.ts'
import { craftLinks, option, pager, resultCount, searchBox } from './support/list-page.ts'
import { startServer } from './support/start-server.ts'
import { expect, type Page, test } from './test.ts'

test.use({ withCopy: true })

/** The page has its copy: the browser's own timeline tells. */
const untilCopied = (page: Page, times = 1) =>
  page.waitForFunction(
    times => performance.getEntriesByName('catalogue-copy').length >= times,
    times,
  )

/** What a page asks our server for its data, from now on. */
function watchQuestions(page: Page): string[] {
  const asked: string[] = []
  page.on('request', request => {
    const { pathname, search } = new URL(request.url())
    if (/^\/(catalogue|2\.3\.0)\//.test(pathname)) asked.push(pathname + search)
  })
  return asked
}

const namedSchema = v.object({ results: v.array(v.object({ name: v.string() })) })

const last = detailed.spacecraft.at(-1) ?? { name: '' }
const ofServer = (path: string) => path === '/catalogue/status'

test('with its copy a page asks the server no more, and shows the same', async ({
  page,
  serve,
}) => {
  const address = await serve(detailed, captured)
  await page.goto(`${address}spacecraft`)
  await untilCopied(page)
  const asked = watchQuestions(page)
  await option(page, 'status', 'Single Use').click()
  await expect(page).toHaveURL(/status=/)
  const filtered = await resultCount(page).textContent()
  const answer = await fetch(
    `${address}catalogue/entries?limit=24&nulls=last&ordering=-flights_count&status=4`,
  )
  const { results } = v.parse(namedSchema, await answer.json())
  const names = results.map(({ name }) => name)
  await expect(craftLinks(page)).toHaveText(names)
  await pager(page).getByRole('link', { name: 'Next page' }).click()
  await expect(page).toHaveURL(/page=2/)
  await craftLinks(page).first().click()
  await expect(craftHeading(page)).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/page=2/)
  await page.goBack()
  await expect(craftLinks(page)).toHaveText(names)
  await expect(resultCount(page)).toHaveText(filtered ?? '')
  expect(asked.filter(path => !ofServer(path) && path !== '/catalogue/snapshot')).toEqual([])
})

test('what the options in sight lead to is there before one of them is ticked', async ({
  page,
}) => {
  await page.addInitScript(noteQuestionsToCopy)
  const asked = watchQuestions(page)
  await page.goto('/spacecraft')
  const questions = () =>
    page.evaluate((): string[] => Reflect.get(globalThis, 'questionsToCopy').filter(Boolean))
  const statuses = page.locator('#filters [name=status]:enabled')
  const ids = await statuses.evaluateAll(boxes => boxes.map(box => box.getAttribute('value')))
  expect(ids).toContain('4')
  for (const id of ids) {
    await expect
      .poll(questions)
      .toEqual(expect.arrayContaining([expect.stringMatching(`/entries.*&status=${id}$`)]))
  }
  await option(page, 'status', 'Single Use').click()
  await expect(page).toHaveURL(/status=4/)
  await expect(resultCount(page)).not.toContainText(`of ${snapshot.spacecraft.length} `)
  expect((await questions()).filter(path => path.endsWith('&status=4'))).toHaveLength(1)
  expect(asked.filter(path => path.includes('/entries'))).toEqual([])
})

/** In the page: notes what the copy is asked for. */
function noteQuestionsToCopy() {
  const questions: string[] = []
  Object.assign(globalThis, { questionsToCopy: questions })
  const { postMessage } = Worker.prototype
  Worker.prototype.postMessage = function (message: { path: string }) {
    questions.push(message.path)
    postMessage.call(this, message)
  }
}

test('without a network lists, searches and craft are still there', async ({
  page,
  serve,
  expectMessage,
}) => {
  // What the search box offers has no code yet, nor have pictures that nobody saw.
  expectMessage(/ERR_INTERNET_DISCONNECTED/)
  const address = await serve(detailed, captured)
  await page.goto(`${address}spacecraft`)
  await untilCopied(page)
  // A craft's page is code too, which comes ahead of its use.
  await craftLinks(page).first().click()
  await expect(craftHeading(page)).toBeVisible()
  await page.goBack()
  await page.context().setOffline(true)
  await searchBox(page).fill(last.name)
  await expect(page).toHaveURL(/search=/)
  await expect(resultCount(page)).not.toContainText(`of ${detailed.spacecraft.length} `)
  const found = craftLinks(page).filter({ hasText: last.name }).first()
  await found.click()
  await expect(craftHeading(page)).toHaveText(last.name)
  await page.context().setOffline(false)
})

for (const [what, address, answer] of [
  ['whose copy is damaged', '**/catalogue/snapshot', { body: '{"format":"spacecraft-' }],
  ['that gets no copy', '**/catalogue/snapshot', { status: 503 }],
  ['whose worker is blocked', '**/assets/copy-worker-*', { status: 403 }],
] as const) {
  test(`a page ${what} goes on as without`, async ({ page, serve, expectMessage }) => {
    expectMessage(/status of (503|403)/)
    const server = await serve(detailed, captured)
    await page.route(address, route => route.fulfill(answer))
    const refused = page.waitForResponse(address)
    await page.goto(`${server}spacecraft`)
    await refused
    const question = page.waitForRequest(/catalogue\/entries\?.*status=/)
    await option(page, 'status', 'Single Use').click()
    await question
    await expect(page).toHaveURL(/status=/)
    await expect(resultCount(page)).not.toContainText(` of ${detailed.spacecraft.length} `)
  })
}

test('who saves data gets no copy', async ({ page, serve }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  const asked = watchQuestions(page)
  await page.goto(`${await serve(detailed, captured)}spacecraft`)
  const question = page.waitForRequest(/catalogue\/entries\?.*status=/)
  await option(page, 'status', 'Single Use').click()
  await question
  expect(asked).not.toContain('/catalogue/snapshot')
})

test('newer data is shown only when asked for, and then by the copy too', async ({
  page,
  expectMessage,
}, info) => {
  // The pointer may come to rest on a craft of the sample, which the new data does not hold.
  expectMessage(/404/)
  const upstream = await startLl2StandIn({ size: 60 })
  let release = () => {}
  const pageHasCopy = new Promise<void>(resolve => {
    release = resolve
  })
  upstream.inject({
    path: '/spacecraft/?',
    fault: async ({ outgoing, body }) => {
      await pageHasCopy
      outgoing.writeHead(200, { 'Content-Type': 'application/json' })
      outgoing.end(await body())
    },
  })
  const server = await startServer({
    LL2_URL: upstream.url,
    CATALOGUE_DATA_DIR: info.outputPath('data'),
    CATALOGUE_SYNC: '6h',
  })
  try {
    await page.goto(`${server.address}spacecraft`)
    await untilCopied(page)
    const old = `of ${snapshot.spacecraft.length} spacecraft`
    await expect(resultCount(page)).toContainText(old)
    release()
    const offer = page.getByText('New data has arrived: 60 spacecraft')
    await expect(async () => {
      // Who comes back to a page has it ask what is new.
      await page.evaluate(() =>
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
      )
      await expect(offer).toBeVisible({ timeout: 500 })
    }).toPass({ timeout: 30_000 })
    // Still the old data, of which the server knows no more.
    await option(page, 'status', 'Active').click()
    await expect(resultCount(page)).not.toContainText(old)
    await option(page, 'status', 'Active').click()
    await expect(resultCount(page)).toContainText(old)
    await page.getByRole('button', { name: 'Show it' }).click()
    await expect(resultCount(page)).toContainText('of 60 spacecraft')
    await untilCopied(page, 2)
    const asked = watchQuestions(page)
    await option(page, 'status', 'Active').click()
    await expect(resultCount(page)).not.toContainText('of 60 spacecraft')
    expect(asked.filter(path => !ofServer(path))).toEqual([])
  } finally {
    await page.close()
    await server.stop()
    await upstream.close()
  }
})
