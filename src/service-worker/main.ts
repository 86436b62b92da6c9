import {
  appFile,
  installFiles,
  isAppFile,
  isOfThisBuild,
  keepInUse,
  putInUse,
} from './app-files.ts'
import type { ToServiceWorker } from './messages.ts'
import { isPage, openPage } from './open-page.ts'
import { isPicture, showPicture } from './pictures.ts'
import { scope, worker } from './worker-global.ts'

// Keeps the app's files, so that every address opens without a network. What the app shows there
// it has from its own copy of the data: nothing here knows of it.

worker.addEventListener('install', event => event.waitUntil(installFiles()))

// A new worker waits until no page is left that the old one gave its files.
worker.addEventListener('activate', event => event.waitUntil(begin()))

async function begin() {
  await putInUse()
  await worker.clients.claim()
}

worker.addEventListener('message', event => {
  const message: ToServiceWorker = event.data
  if (message.kind === 'keep') event.waitUntil(keepInUse().catch(() => {}))
  else event.waitUntil(replace(message.script))
})

/** A page that was just loaded may be of the new build, and the only one: then nothing has to wait. */
async function replace(script: string) {
  const pages = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' })
  const ours = pages.filter(({ url }) => url.startsWith(scope))
  if (ours.length === 1 && isOfThisBuild(script)) await worker.skipWaiting()
}

worker.addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') {
    if (isPage(url)) event.respondWith(openPage(event))
  } else if (isAppFile(url)) event.respondWith(appFile(request))
  else if (isPicture(request, url)) showPicture(event)
})
