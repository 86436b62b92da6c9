import type { Refusal as NoAnswer } from '#answers/answer.ts'
import type { Detail } from '#ll2/errors.ts'
import { dataHeaders, type Headers } from './headers.ts'

/** Why a request gets no data, in LL2's own words. */
export interface Refusal {
  status: NoAnswer['status'] | 405 | 406 | 410 | 414 | 500 | 503
  body: NoAnswer['body']
}

/** Every refusal leaves through here, as JSON that no cache keeps. */
export function refuse({ status, body }: Refusal, headers?: Headers): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...dataHeaders,
      ...headers,
      'Cache-Control': 'no-store',
      'Content-Type': 'application/json',
    },
  })
}

/** Seconds after which what was refused for now may be asked for again. */
export const retryAfter = 2

/** Refuses for now what will be answered in a moment: 503. */
export const refuseForNow = (body: Detail): Response =>
  refuse({ status: 503, body }, { 'Retry-After': String(retryAfter) })

/** What is told where nobody knows better. */
export const unexpected: Detail = { detail: 'Something went wrong on our side.' }

/** What is told of a request that cannot be read. */
export const unreadable: Detail = { detail: 'The request has no usable address or Host header.' }
