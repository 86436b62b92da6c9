import type { IncomingMessage, ServerResponse } from 'node:http'
import { performance } from 'node:perf_hooks'
import type { Logger } from 'pino'

/** Logs a request in one line, once its answer is on its way or its client is gone. */
export function logRequest(logger: Logger, incoming: IncomingMessage, outgoing: ServerResponse) {
  const start = performance.now()
  const { method, url: path, socket } = incoming
  const sentBefore = socket.bytesWritten
  outgoing.once('close', () => {
    logger.info({
      method,
      path,
      status: outgoing.statusCode,
      ms: Math.round((performance.now() - start) * 100) / 100,
      bytes: socket.bytesWritten - sentBefore,
      ...(!outgoing.writableFinished && { aborted: true }),
    })
  })
}
