import { cacheNames } from './cache-names.ts'
import { forgetAll } from './caches-in-turn.ts'
import { scope, worker } from './worker-global.ts'

// Stands in the place of the service worker where there is to be none, and takes away what it kept.

worker.addEventListener('install', event => event.waitUntil(worker.skipWaiting()))

worker.addEventListener('activate', event =>
  event.waitUntil(Promise.all([forgetAll(cacheNames(scope)), worker.registration.unregister()])),
)
