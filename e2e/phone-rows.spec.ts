import { allCraft } from './support/catalogue.ts'
import { openList, rows } from './support/list-page.ts'
import { expect, test } from './test.ts'

test.use({ viewport: { width: 375, height: 812 } })

test('on a phone every craft’s status stands below its name, however short that is', async ({
  page,
}) => {
  await openList(page)
  for (const { name, in_space, status } of allCraft) {
    const row = rows(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name, exact: true }) })
    await row.scrollIntoViewIfNeeded()
    const heading = await row.getByRole('heading').boundingBox()
    const said = await row
      .getByText(in_space ? 'In space' : status.name)
      .first()
      .boundingBox()
    expect(said?.y).toBeGreaterThanOrEqual((heading?.y ?? 0) + (heading?.height ?? 0))
    expect(Math.abs((said?.x ?? 0) - (heading?.x ?? 0))).toBeLessThan(24)
  }
})
