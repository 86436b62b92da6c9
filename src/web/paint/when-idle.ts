declare global {
  interface Navigator {
    /** Network Information API, where the browser has it. */
    readonly connection?: { readonly saveData?: boolean }
  }
}

/**
 * Fetches ahead once the browser has nothing else to do; never for those who save data.
 * @returns a function that calls it off
 */
export function whenIdle(act: () => void): () => void {
  if (navigator.connection?.saveData) return () => {}
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, 200)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(act)
  return () => cancelIdleCallback(handle)
}
