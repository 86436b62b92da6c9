import type { Page } from '@playwright/test'

/** What stands around every page. */
export const themeButton = (page: Page) => page.getByRole('button', { name: /^Theme/ })
export const tray = (page: Page) => page.getByRole('region', { name: 'To be compared' })
