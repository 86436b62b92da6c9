import type { Page } from '@playwright/test'
import { hold } from './hold.ts'

/** Keeps scripts back until they are let come. */
export async function holdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = hold()
  await page.route('**/assets/*.js', async route => {
    await promise
    await route.continue().catch(() => {})
  })
  return resolve
}
