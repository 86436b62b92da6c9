import type { Random } from '#testing/random.ts'

/** What was asked and would be answered. */
export interface Exchange {
  url: URL
  text: string
  random: Random
  signal: AbortSignal | null | undefined
}

const json = { 'Content-Type': 'application/json' }

export const answer = (text: string, status = 200, headers: Record<string, string> = {}) =>
  new Response(text, { status, headers: { ...json, ...headers } })

/** As Node's fetch fails. */
const failure = (message: string, reason: string) =>
  new TypeError(message, { cause: new Error(reason) })

const untilAborted = (signal: Exchange['signal']) =>
  new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason))
  })

/** The beginning of a body, and then what becomes of it. */
const broken = (text: string, random: Random, end: () => Promise<never>) => {
  const part = Buffer.from(text).subarray(0, random.integer(0, Math.max(0, text.length - 1)))
  let isSent = false
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (isSent || !part.length) return end()
      isSent = true
      controller.enqueue(part)
    },
  })
  return new Response(body, { headers: json })
}

const spoiltPage = (text: string, members: object) =>
  answer(JSON.stringify({ ...JSON.parse(text), ...members }))

const hostileTexts = [
  '',
  'null',
  '<!doctype html><title>502</title>',
  '{"count":1,"next":null,"results":{}}',
  '{"count":-1,"next":null,"results":[]}',
  '['.repeat(5000),
  '{"__proto__":{"count":0}}',
] as const

/** What may become of a call that has arrived, by its name. */
export const networkFaults = {
  'no answer': ({ signal }) => untilAborted(signal),
  'a lost answer': async () => Promise.reject(failure('fetch failed', 'other side closed')),
  'a cut answer': async ({ text, random }) =>
    broken(text, random, () => Promise.reject(failure('terminated', 'other side closed'))),
  'an answer that never ends': async ({ text, random, signal }) =>
    broken(text, random, () => untilAborted(signal)),
  'a short answer': async ({ text, random }) =>
    answer(text.slice(0, random.integer(0, text.length - 1))),
  'a hostile answer': async ({ random }) => answer(random.pick(hostileTexts)),
  'a bad status': async ({ random }) =>
    answer('Sorry', random.pick([400, 403, 404, 500, 502, 503, 504])),
  'a redirect': async () => answer('', 301, { Location: 'http://elsewhere.invalid/' }),
  'a refusal': async ({ random }) => {
    const wait = random.integer(0, 5000)
    const text = JSON.stringify({ detail: `Expected available in ${wait} seconds.` })
    const headers = [{ 'Retry-After': String(wait) }, {}, { 'Retry-After': 'soon' }] as const
    return answer(random.pick([text, 'no'] as const), 429, random.pick(headers))
  },
  'a next page elsewhere': async ({ text }) =>
    spoiltPage(text, { next: 'http://elsewhere.invalid/2.3.0/spacecraft/?offset=99' }),
  'a next page in a circle': async ({ text, url }) => spoiltPage(text, { next: url.href }),
  'a shorter list': async ({ text, url }) => {
    const left = JSON.parse(text).results.slice(0, 3)
    const count = Number(url.searchParams.get('offset')) + left.length
    return spoiltPage(text, { count, next: null, results: left })
  },
  'a longer list': async ({ text }) => spoiltPage(text, { count: 5000 }),
  'records without ids': async ({ text }) => answer(text.replaceAll('"id":', '"di":')),
  'the same record again': async ({ text }) => {
    const { results } = JSON.parse(text)
    return spoiltPage(text, { results: [...results.slice(0, -1), results[0]] })
  },
  'no records': async ({ text }) => spoiltPage(text, { results: [] }),
} satisfies Record<string, (exchange: Exchange) => Promise<Response>>

export type NetworkFault = keyof typeof networkFaults
export const networkFaultNames = Object.keys(networkFaults) as NetworkFault[]
