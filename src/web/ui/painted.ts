/** Waits until what has just been rendered is on the screen, or would be if somebody looked. */
export const painted = (): Promise<void> =>
  new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve))
    // A page that nobody sees is not painted.
    setTimeout(resolve, 100)
  })
