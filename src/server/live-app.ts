import type { Hono } from 'hono'

/** An app that can be replaced while it answers. */
export interface LiveApp<Data> {
  fetch: Hono['fetch']
  swap(data: Data): void
}

/**
 * Answers every request by one app from beginning to end. A new app is whole before it takes
 * over, and the old one finishes what it began: no answer is made of two snapshots.
 */
export function createLiveApp<Data>(first: Data, toApp: (data: Data) => Hono): LiveApp<Data> {
  let app = toApp(first)
  return {
    fetch: (...request) => app.fetch(...request),
    swap(data) {
      app = toApp(data)
    },
  }
}
