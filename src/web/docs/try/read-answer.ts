/** What came back of a call that was tried. */
export interface Answer {
  status: number
  statusText: string
  /** Until the head had come, in milliseconds. */
  waited: number
  headers: readonly (readonly [name: string, value: string])[]
  /** Media type without its parameters. */
  type: string
  /** To be read; empty for a picture. */
  text: string
  /** There is more of it than was read. */
  isCut: boolean
}

/** More of an answer is not read: the whole copy may be an answer. */
const mostBytes = 200_000

const isPicture = /^image\//

/**
 * Asks an address as any program would, and reads the beginning of what it answers.
 * @throws what `fetch` throws where nobody answers
 */
export async function readAnswer(address: string, signal: AbortSignal): Promise<Answer> {
  const start = performance.now()
  // What the browser kept is no answer.
  const response = await fetch(address, { signal, cache: 'no-store' })
  const waited = performance.now() - start
  const type = response.headers.get('content-type')?.split(';')[0] ?? ''
  const { text, isCut } = isPicture.test(type)
    ? { text: '', isCut: false }
    : await beginning(response)
  return {
    status: response.status,
    statusText: response.statusText,
    waited,
    headers: [...response.headers],
    type,
    text: type.endsWith('json') && !isCut ? indented(text) : text,
    isCut,
  }
}

async function beginning({ body }: Response): Promise<{ text: string; isCut: boolean }> {
  const reader = body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let bytes = 0; reader; ) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.byteLength
    text += decoder.decode(value, { stream: true })
    if (bytes < mostBytes) continue
    await reader.cancel()
    return { text, isCut: true }
  }
  return { text: text + decoder.decode(), isCut: false }
}

/** JSON as people read it; what is none stays as it is. */
function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
