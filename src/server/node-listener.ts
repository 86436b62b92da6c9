import type { IncomingMessage, RequestListener } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Logger } from 'pino'
import { transportSecurity } from './http/headers.ts'
import { type Refusal, refuse, unreadable } from './http/refusal.ts'
import { logRequest } from './request-log.ts'

interface Options {
  logger: Logger
  /** The origin that clients use, where it is known. */
  publicUrl?: string | undefined
}

const badRequest: Refusal = { status: 400, body: unreadable }

/** The app as a listener for `node:http`. */
export function createNodeListener(
  { fetch }: Pick<Hono, 'fetch'>,
  { logger, publicUrl }: Options,
): RequestListener {
  const answer = getRequestListener(fetch, {
    // For requests without a `Host`, which HTTP/1.0 allows. It shows in no answer.
    hostname: 'localhost',
    errorHandler: () => refuse(badRequest),
  })
  const isLogging = logger.isLevelEnabled('info')
  const isSecure = publicUrl?.startsWith('https:')

  return (incoming, outgoing) => {
    if (isLogging) logRequest(logger, incoming, outgoing)
    if (isSecure) outgoing.setHeader(...transportSecurity)
    // Nothing here takes a body: it is left unread and the connection is closed behind it.
    if (hasBody(incoming)) outgoing.setHeader('Connection', 'close')
    return answer(incoming, outgoing)
  }
}

const hasBody = ({ headers }: IncomingMessage) =>
  'transfer-encoding' in headers || Number(headers['content-length'] ?? 0) > 0
