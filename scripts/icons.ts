import { mkdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { browserFlags, findBrowser } from '../e2e/find-browser.ts'

/** Draws the icons of the installed app from the one that the browser's tab shows. */

const publicFolder = fileURLToPath(new URL('../public/', import.meta.url))
const favicon = await readFile(`${publicFolder}favicon.svg`, 'utf8')

/** Systems cut these into shapes of their own: the sign stays within the middle four fifths. */
const maskable = favicon
  .replace(' rx="6"', '')
  .replace('<g ', '<g transform="translate(3.2 3.2) scale(.8)" ')

const icons = [
  { name: '192.png', size: 192, svg: favicon },
  { name: '512.png', size: 512, svg: favicon },
  { name: 'maskable-192.png', size: 192, svg: maskable },
  { name: 'maskable-512.png', size: 512, svg: maskable },
  // Apple's systems round the corners themselves.
  { name: 'apple-touch-180.png', size: 180, svg: maskable },
]

const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags })
await mkdir(`${publicFolder}icons`, { recursive: true })
for (const { name, size, svg } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`)
  await page.screenshot({ path: `${publicFolder}icons/${name}`, omitBackground: true })
  await page.close()
}
await browser.close()
