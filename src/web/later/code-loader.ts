declare global {
  /** What the build adds to the address of any code that is fetched just then: see `vite.config.ts`. */
  var codeAgain: string | undefined
}

/**
 * A way to fetch code that can be gone again after it led nowhere. A browser may keep a failure for
 * as long as a page is open (the module map of HTML), so each time after one asks at another address.
 */
export function codeLoader<Code>(fetch: () => Promise<Code>): () => Promise<Code> {
  let failures = 0
  return async () => {
    if (failures) globalThis.codeAgain = `?again=${failures}`
    const coming = fetch()
    globalThis.codeAgain = undefined
    try {
      return await coming
    } catch (error) {
      failures += 1
      throw error
    }
  }
}
