import type { Context } from 'hono'
import { type Detail, methodNotAllowed } from '#ll2/errors.ts'
import { dataHeaders, ll2Headers } from './headers.ts'
import { refuse } from './refusal.ts'
import { maxTargetLength, targetOf } from './request-target.ts'

/** Answers what is no reading request: preflights, other methods, endless addresses. */
export function guard(c: Context): Response | null {
  const { method } = c.req
  if (method === 'OPTIONS') return preflight()
  if (method !== 'GET' && method !== 'HEAD') {
    return refuse({ status: 405, body: methodNotAllowed(method) }, ll2Headers)
  }
  if (targetOf(c).length <= maxTargetLength) return null
  return refuse({ status: 414, body: tooLong })
}

/** What is told of an endless address. */
export const tooLong: Detail = {
  detail: `The address is longer than ${maxTargetLength} characters.`,
}

/** Lets any page read the data, with whatever headers it sends (CORS). */
const preflight = () =>
  new Response(null, {
    status: 204,
    headers: {
      ...dataHeaders,
      Allow: 'GET',
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Max-Age': '86400',
    },
  })
