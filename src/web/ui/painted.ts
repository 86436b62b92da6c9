/**
 * Waits until what has just been rendered is on the screen, or would be if somebody looked: a frame
 * has been shown when the next one begins.
 */
export const painted = (): Promise<void> =>
  new Promise(resolve => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
    // A page that nobody sees is not painted.
    setTimeout(resolve, 100)
  })
