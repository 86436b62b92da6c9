/** What a page tells the service worker. */
export type ToServiceWorker =
  /** Bring what is lost of the app's files. */
  | { kind: 'keep' }
  /** Replace the worker in use, should this page be the only one, and of the same build. */
  | { kind: 'replace'; script: string }
