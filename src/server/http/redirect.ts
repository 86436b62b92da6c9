import type { Headers } from './headers.ts'

/** Sends a client elsewhere on this host, its query kept letter by letter. */
export function redirect(
  status: 301 | 302,
  path: string,
  query: string,
  headers: Headers,
): Response {
  const location = query ? `${path}?${query}` : path
  return new Response(null, {
    status,
    headers: { ...headers, 'Content-Length': '0', Location: location },
  })
}
