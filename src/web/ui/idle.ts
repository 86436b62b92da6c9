/**
 * Acts once the browser has nothing more urgent to do.
 * @param most - milliseconds after which it is done in any case
 */
export const idle = (act: () => void, most = 1000): unknown =>
  // Safari has no idle callbacks.
  typeof requestIdleCallback === 'function'
    ? requestIdleCallback(act, { timeout: most })
    : setTimeout(act, 50)
