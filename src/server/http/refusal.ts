import type { Detail, FieldErrors } from '#ll2/errors.ts'
import { dataHeaders, type Headers } from './headers.ts'

/** Why a request gets no data, in LL2's own words. */
export interface Refusal {
  status: 400 | 404 | 405 | 406 | 414 | 500 | 503
  body: Detail | FieldErrors
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
