/** Milliseconds after which what is kept is taken rather than waited for the server. */
const patience = 3000

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
  return inTime ?? (await kept().catch(() => undefined)) ?? answer
}
