/**
 * Acts once the browser has nothing more urgent to do.
 * @param most - milliseconds after which it is done in any case; else it may wait for ever
 */
export const idle = (act: () => void, most?: number): unknown =>
  // Safari has no idle callbacks.
  typeof requestIdleCallback === 'function'
    ? requestIdleCallback(act, most ? { timeout: most } : undefined)
    : setTimeout(act, 50)
