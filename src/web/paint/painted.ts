import { idle } from './idle.ts'

/**
 * Waits until what has just been rendered is on the screen, or would be if somebody looked, and
 * nothing is more urgent: a frame has been shown when the next one begins.
 */
export const painted = (): Promise<void> =>
  new Promise(resolve => {
    requestAnimationFrame(() => requestAnimationFrame(() => idle(resolve, 300)))
    // A page that nobody sees is not painted.
    setTimeout(resolve, 1000)
  })

/**
 * Waits for one frame: what a press has changed so far can be seen then, as its answer. For what
 * takes so long that the answer would be late.
 */
export const drawn = (): Promise<void> =>
  new Promise(resolve => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
    // A page that nobody sees is not drawn.
    setTimeout(resolve, 500)
  })

const nextActs = ['pointerdown', 'keydown', 'click', 'pagehide']

/**
 * Does something once what has just been rendered is on the screen, but before whatever a person
 * does next: that finds it done. Who goes back or forward meanwhile has it left undone.
 * @param paint - what it waits for
 * @returns settled once it has been done, or is left undone
 */
export const afterPaint = (act: () => void, paint = painted()): Promise<void> =>
  new Promise(resolve => {
    const settle = (event?: Event) => {
      for (const type of nextActs) removeEventListener(type, settle, true)
      removeEventListener('popstate', settle, true)
      const isDue = !isSettled && event?.type !== 'popstate'
      isSettled = true
      resolve()
      if (isDue) act()
    }
    let isSettled = false
    for (const type of nextActs) addEventListener(type, settle, true)
    addEventListener('popstate', settle, true)
    void paint.then(() => settle())
  })
