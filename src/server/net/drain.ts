import type { Server as HttpServer } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import { type Connections, hangUp, isBusy } from './connections.ts'
import type { Reception } from './reception.ts'

// Milliseconds. With the notice that the main file gives this is less than the 10 s that Docker
// waits for an end.
const quiet = 200
const lastCall = 1500
const patience = 5000
/** A connection without a request for so long, in which others would have come, has no more to ask. */
const silence = 4000

/**
 * Ends a server so that nobody who asked goes without an answer.
 *
 * A listener that closes resets the connections in the system's queue. So it is closed when no new
 * ones come: a client that waits for an answer opens none, and for this moment all of them wait.
 * Then what is under way is finished, and idle connections are ended without a reset.
 * @param announcedAt - since when answers close their connections; null for no notice at all: then
 *   idle connections are not waited for
 */
export async function drain(
  server: HttpServer,
  connections: Connections,
  reception: Reception,
  announcedAt: number | null,
): Promise<void> {
  reception.closeAfterAnswers()
  const release = reception.hold()
  await untilQuiet(connections)
  // The HTTP server's own way of closing destroys what is idle, requests on the wire with it.
  NetServer.prototype.close.call(server)
  release()
  await untilLeft(connections, announcedAt)
  server.closeAllConnections()
  // Nothing is left to close but its timer.
  server.close()
}

async function untilQuiet({ openedAt }: Connections) {
  const end = performance.now() + lastCall
  while (performance.now() < Math.min(end, openedAt() + quiet)) await wait(quiet / 10)
  // Whoever is in the queue has just been let in.
  await nextTurn()
}

async function untilLeft({ open }: Connections, announcedAt: number | null) {
  const end = performance.now() + patience
  let readBefore = new Map<Socket, number>()
  while (open.size > 0 && performance.now() < end) {
    const isTime = announcedAt === null || performance.now() > announcedAt + silence
    for (const [socket, connection] of open) {
      // New ones have not been asked to go, and have all the time there is.
      const mayAsk = announcedAt !== null && !connection.latest && connection.openedAt > announcedAt
      const isSilent = socket.bytesRead === readBefore.get(socket)
      if (isTime && isSilent && !isBusy(connection) && !mayAsk) hangUp(socket)
    }
    readBefore = new Map([...open.keys()].map(socket => [socket, socket.bytesRead]))
    await wait(quiet / 10)
  }
}
