import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The server cannot listen where it was told to; the message says why, and what to do. */
export class ListenError extends Error {
  override name = 'ListenError'
}

const limits = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
} as const

const patience = 5000

/**
 * Opens the port. The address is then known, and no request is read before the caller has had
 * its turn to `answer`.
 * @throws ListenError
 */
export function listen(host: string, port: number): Promise<Server> {
  const server = createServer(limits)
  server.maxHeadersCount = 100
  return new Promise((resolve, reject) => {
    server.once('error', error => reject(explain(error, host, port)))
    server.listen(port, host, () => resolve(server))
  })
}

/** Hands all requests to a listener. */
export function answer(server: Server, listener: RequestListener): void {
  server.on('request', listener)
  // Nobody is asked to send the body: the answer comes at once.
  server.on('checkContinue', listener)
}

/** The origin a server listens on. */
export function originOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

/** Takes no more connections, lets running answers finish, and cuts off what takes too long. */
export function close(server: Server): Promise<void> {
  // What is answered from now on is not kept open for another request.
  server.keepAliveTimeout = 1
  const force = setTimeout(() => server.closeAllConnections(), patience)
  return new Promise(resolve => {
    server.close(() => {
      clearTimeout(force)
      resolve()
    })
  })
}

const reasons = new Map<string | undefined, (host: string, port: number) => string>([
  [
    'EADDRINUSE',
    (host, port) =>
      `Port ${port} on ${host} is taken. Stop what listens there, or set PORT to another number.`,
  ],
  [
    'EACCES',
    (_, port) => `Listening on port ${port} is not allowed. Set PORT to a number above 1023.`,
  ],
  ['EADDRNOTAVAIL', host => `This machine has no address ${host}. Set HOST to one it has.`],
  [
    'ENOTFOUND',
    host => `The host name ${host} is not known. Set HOST to an address of this machine.`,
  ],
])

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const reason = reasons.get(error.code)
  return reason ? new ListenError(reason(host, port), { cause: error }) : error
}
