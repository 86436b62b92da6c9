import { snapshot } from './support/catalogue.ts'
import { expect, test } from './test.ts'

test('a family is led by the picture of one of its configurations, with its credit', async ({
  page,
}) => {
  const config = snapshot.configurations.find(
    ({ family, image }) => image && family?.some(({ id }) => id === 1),
  )
  await page.goto('/families/1')
  const figure = page.getByRole('article').getByRole('figure').first()
  await expect(figure.getByRole('img')).toHaveAttribute('src', String(config?.image?.image_url))
  await expect(figure).toContainText(`Picture of the configuration ${config?.name}`)
  await expect(figure).toContainText(config?.image?.credit ?? 'Credit unknown')
})
