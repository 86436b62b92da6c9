/** Where a server of these specs listens. */
export const addressOf = (port: string | undefined) => `http://127.0.0.1:${port}`

/**
 * For specs of what a page shows while it waits, and when nothing comes: it asks for everything
 * itself, as pages do that come from a server with too much to do.
 */
export const emptyPages = { baseURL: addressOf(process.env.E2E_PORT_EMPTY) }
