import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** Lets a browser find no machine but this one. */
export const onlyThisMachine =
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'

/** Lets all pages of a context run in one process, which has the app's code compiled. */
export const oneProcess = ['--renderer-process-limit=1', '--disable-site-isolation-trials']

/** Keeps a browser quiet: none of its own requests, no first-run page. */
export const browserFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** No browser can be had on this machine; the message says how to bring one. */
class NoBrowserError extends Error {
  override name = 'NoBrowserError'
}

/**
 * Where a Chromium is: the one named by `CHROME_PATH`, Debian's without windows (it takes half the
 * time of the one with), Playwright's own, the system's, or the one that comes as an npm package
 * for Linux on x64.
 * @throws NoBrowserError
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROME_PATH
  if (named && !existsSync(named)) {
    throw new NoBrowserError(`CHROME_PATH names no file: ${named}`)
  }
  const here = [
    named,
    '/usr/bin/chromium-headless-shell',
    chromium.executablePath(),
    '/usr/bin/chromium',
    onPath('google-chrome'),
  ]
  return here.find(path => path && existsSync(path)) ?? (await unpackBrowser())
}

const onPath = (name: string) =>
  process.env.PATH?.split(delimiter)
    .map(folder => join(folder, name))
    .find(existsSync)

/** Unpacks the packaged browser with the libraries it needs; done once, later calls find it. */
async function unpackBrowser(): Promise<string> {
  // The package brings its libraries only where it believes to run on AWS Lambda.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  if (existsSync('/etc/fonts')) process.env.FONTCONFIG_PATH ??= '/etc/fonts'
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    return await packaged.executablePath()
  } catch (cause) {
    throw new NoBrowserError(
      'No browser found. Install Chromium (Debian: apt-get install chromium), run ' +
        '"node_modules/.bin/playwright install chromium", or set CHROME_PATH to a Chromium or Chrome.',
      { cause },
    )
  }
}
