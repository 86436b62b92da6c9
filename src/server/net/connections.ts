import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import type { Limits } from './limits.ts'

/** What is known of a client's connection. */
export interface Connection {
  /** By `performance.now()`, as all times here. */
  openedAt: number
  /** The answer to the request that came last; done, under way, or yet to begin. */
  latest: ServerResponse | undefined
  /** Requests that wait for their turn. */
  waiting: number
  /** When it last became busy, and the bytes sent until then. */
  busySince: number
  sentBefore: number
}

export interface Connections {
  open: ReadonlyMap<Socket, Connection>
  /** When the latest one was opened. */
  openedAt(): number
  /** Notes a request. Called for each of them, so it asks no clock. */
  note(socket: Socket, connection: Connection, outgoing: ServerResponse): void
}

export const isBusy = ({ latest }: Connection) => latest !== undefined && !latest.writableFinished

/** Watches a server's connections, and ends those that hold up or crowd out others. */
export function watchConnections(server: Server, limits: Limits): Connections {
  const open = new Map<Socket, Connection>()
  let openedAt = Number.NEGATIVE_INFINITY
  let now = performance.now()

  server.maxConnections = limits.connections
  // Without a byte in either direction for so long a connection is cut.
  server.timeout = limits.stalled
  server.on('connection', socket => {
    openedAt = performance.now()
    if (open.size >= limits.crowded) makeRoom(open)
    open.set(socket, { openedAt, latest: undefined, waiting: 0, busySince: 0, sentBefore: 0 })
    socket.once('close', () => open.delete(socket))
  })

  const timer = setInterval(() => {
    now = performance.now()
    for (const [socket, connection] of open) {
      if (isBusy(connection) && isTooSlow(socket, connection)) socket.destroy()
    }
  }, limits.checkEvery).unref()
  server.once('close', () => clearInterval(timer))

  /** The more there is to send, the longer it may take: the whole answer counts, sent or not. */
  function isTooSlow(socket: Socket, { busySince, sentBefore }: Connection): boolean {
    const bytes = socket.bytesWritten - sentBefore
    return now - busySince > limits.stalled + (bytes / limits.slowest) * 1000
  }

  return {
    open,
    openedAt: () => openedAt,
    note(socket, connection, outgoing) {
      if (!isBusy(connection)) {
        connection.busySince = now
        connection.sentBefore = socket.bytesWritten
      }
      connection.latest = outgoing
    },
  }
}

/** Ends the connection that was opened first among those that nothing is under way on. */
function makeRoom(open: Connections['open']) {
  for (const [socket, connection] of open) {
    if (isBusy(connection) || socket.writableEnded) continue
    hangUp(socket)
    return
  }
}

const farewell = 1000

/**
 * Ends a connection as a client expects it: what it sends meanwhile is taken off the wire, because
 * a socket closed on unread bytes is reset, and takes what was sent last with it.
 */
export function hangUp(socket: Socket): void {
  if (socket.writableEnded) return
  socket.end()
  socket.setTimeout(farewell)
}
