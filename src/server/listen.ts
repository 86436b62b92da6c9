import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { performance } from 'node:perf_hooks'
import { watchConnections } from './net/connections.ts'
import { drain } from './net/drain.ts'
import { limits as defaultLimits } from './net/limits.ts'
import { explainListenError } from './net/listen-error.ts'
import { receive } from './net/reception.ts'

/** An open port. */
export interface Door {
  server: Server
  /** Hands all requests to another listener from now on. */
  answer(listener: RequestListener): void
  /** Asks all clients to go: from now on every answer closes its connection. */
  announceEnd(): void
  /**
   * Takes leave of all clients within 7 s, each with an answer to what it asked. Without an
   * announcement idle clients are not waited for.
   */
  close(): Promise<void>
}

/**
 * Opens the port.
 * @throws ListenError
 */
export async function listen(
  host: string,
  port: number,
  listener: RequestListener,
  limits = defaultLimits,
): Promise<Door> {
  const server = createServer({ ...limits, connectionsCheckingInterval: limits.checkEvery })
  server.maxHeadersCount = limits.maxHeadersCount
  // A client that has sent all it wants may close its side, and waits for the answer still.
  Object.assign(server, { httpAllowHalfOpen: true })
  const connections = watchConnections(server, limits)
  const reception = receive(server, connections, limits, listener)
  let announcedAt: number | null = null
  await new Promise<void>((resolve, reject) => {
    const fail = (error: Error) => reject(explainListenError(error, host, port))
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      resolve()
    })
  })
  return {
    server,
    answer: reception.answer,
    announceEnd() {
      announcedAt ??= performance.now()
      reception.closeAfterAnswers()
    },
    close: () => drain(server, connections, reception, announcedAt),
  }
}

/** The origin a server listens on. */
export function originOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}
