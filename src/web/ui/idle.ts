/**
 * Acts once the browser has nothing more urgent to do.
 * @param most - milliseconds after which it is done in any case
 */
export const idle = (act: () => void, most?: number): unknown =>
  // Safari has no idle callbacks.
  typeof requestIdleCallback === 'function'
    ? requestIdleCallback(act, most === undefined ? {} : { timeout: most })
    : setTimeout(act, 50)
