/**
 * Calls at each full second since a moment, while the page is in sight.
 * @returns a function that ends it
 */
export function everySecondInSight(since: number, tick: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const schedule = () => {
    const untilNext = 1000 - ((((Date.now() - since) % 1000) + 1000) % 1000)
    timer = setTimeout(() => {
      tick()
      schedule()
    }, untilNext)
  }
  const follow = () => {
    clearTimeout(timer)
    if (document.hidden) return
    tick()
    schedule()
  }
  follow()
  document.addEventListener('visibilitychange', follow)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', follow)
  }
}
