import type { IncomingMessage, ServerResponse } from 'node:http'
import { performance } from 'node:perf_hooks'
import type { Logger } from 'pino'
import { withoutSecrets } from '#environment/without-secrets.ts'

/** Logs a request in one line, once its answer is on its way or its client is gone. */
export function logRequest(logger: Logger, incoming: IncomingMessage, outgoing: ServerResponse) {
  const start = performance.now()
  const { method, url = '', socket } = incoming
  const sentBefore = socket.bytesWritten
  outgoing.once('close', () => {
    logger.info({
      method,
      path: pathInLog(url),
      status: outgoing.statusCode,
      ms: Math.round((performance.now() - start) * 100) / 100,
      bytes: socket.bytesWritten - sentBefore,
      ...(!outgoing.writableFinished && { aborted: true }),
    })
  })
}

/** Longer than any address of ours; what is longer is made up, and must not fill a disk. */
const longest = 1000

/** Nothing here takes a secret in an address, but a whole URL to a proxy may bring a password. */
function pathInLog(url: string): string {
  const path = url.startsWith('/') ? url : withoutSecrets(url)
  return path.length > longest ? `${path.slice(0, longest)}… (${path.length} characters)` : path
}
