// The compiler takes every worker for a dedicated one.
declare const self: ServiceWorkerGlobalScope & { appFiles: readonly AppFile[] }

/** A file of the app, below the scope. Its address changes with its content. */
export type AppFile = readonly [
  address: string,
  /** As `integrity` of a request, where the name alone does not tell the content. */
  integrity?: string,
]

/** The worker's global, with the files of its build, which the server writes before this code. */
export const worker = self

export const scope = worker.registration.scope
