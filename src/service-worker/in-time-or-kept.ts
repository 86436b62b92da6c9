/** Milliseconds after which what is kept is taken rather than waited for the server. */
const patience = 3000

let isServerHeard = true

/** Whether the network is gone, by what the browser says or by the last that was asked for. */
export const isCutOff = (): boolean => !navigator.onLine || !isServerHeard

/**
 * What comes from the server, or, should that fail or take long, what is kept here.
 * @param kept - undefined where nothing is; then the server's answer is waited for
 */
export async function inTimeOrKept(
  answer: Promise<Response>,
  kept: () => Promise<Response | undefined>,
): Promise<Response> {
  let timer = 0
  const late = new Promise<undefined>(resolve => {
    timer = setTimeout(resolve, patience, undefined)
  })
  const inTime = await Promise.race([answer.catch(() => undefined), late])
  clearTimeout(timer)
  isServerHeard = inTime !== undefined
  return inTime ?? (await kept().catch(() => undefined)) ?? answer
}
