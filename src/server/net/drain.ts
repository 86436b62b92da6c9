import type { Server as HttpServer } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { type Connections, hangUp, isBusy } from './connections.ts'
import type { Reception } from './reception.ts'

/** Milliseconds of each part: together less than the 10 s that Docker waits for an end. */
const quiet = 100
const lastCall = 1000
const patience = 5000

/**
 * Ends a server so that nobody who asked goes without an answer.
 *
 * A listener that closes resets the connections in the system's queue. So it is closed when no new
 * ones come: a client that waits for an answer opens none, and for this moment all of them wait.
 * Then what is under way is finished, and idle connections are ended without a reset.
 */
export async function drain(
  server: HttpServer,
  connections: Connections,
  reception: Reception,
): Promise<void> {
  reception.closeAfterAnswers()
  const release = reception.hold()
  const readBefore = new Map<Socket, number>()
  for (const socket of connections.open.keys()) readBefore.set(socket, socket.bytesRead)
  await untilQuiet(connections)

  const closed = new Promise<void>(resolve => server.once('close', resolve))
  // The HTTP server's own way of closing destroys what is idle, requests on the wire with it.
  NetServer.prototype.close.call(server)
  release()
  for (const [socket, connection] of connections.open) {
    const { latest } = connection
    if (isBusy(connection)) {
      // Its answer began before the end did, and promised more.
      latest?.once('close', () => hangUp(socket))
    } else if (socket.bytesRead === readBefore.get(socket)) {
      hangUp(socket)
    }
  }
  const force = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearTimeout(force)
  // Nothing is left to close but its timer.
  server.close()
}

async function untilQuiet({ openedAt }: Connections) {
  const end = performance.now() + lastCall
  while (performance.now() < Math.min(end, openedAt() + quiet)) await wait(quiet / 5)
}
