import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Connection, type Connections, isBusy } from './connections.ts'
import type { Limits } from './limits.ts'

/** Takes requests and has them answered: on one connection one after another. */
export interface Reception {
  /** Hands all requests to a listener from now on. */
  answer(listener: RequestListener): void
  /** From now on every answer is the last on its connection. */
  closeAfterAnswers(): void
  /** Lets the requests that come wait, until the function returned is called. */
  hold(): () => void
}

/** @param first - answers until another listener is handed in */
export function receive(
  server: Server,
  connections: Connections,
  limits: Limits,
  first: RequestListener,
): Reception {
  let listener = first
  let isClosing = false
  let held: Promise<void> | undefined

  function take(incoming: IncomingMessage, outgoing: ServerResponse) {
    const { socket } = incoming
    const connection = connections.open.get(socket)
    // What comes after we hung up is past answering.
    if (!connection || socket.writableEnded) return
    const previous = isBusy(connection) ? connection.latest : undefined
    connections.note(socket, connection, outgoing)
    if (!previous && !isClosing) return listener(incoming, outgoing)
    return takeLater(connection, previous, incoming, outgoing)
  }

  async function takeLater(
    connection: Connection,
    previous: ServerResponse | undefined,
    incoming: IncomingMessage,
    outgoing: ServerResponse,
  ) {
    connection.waiting += 1
    if (connection.waiting > limits.pipelined) return incoming.socket.destroy()
    if (isClosing) {
      outgoing.shouldKeepAlive = false
      // Clients take nothing after an answer that closes: only the last one in sight may.
      if (previous && !previous.headersSent) previous.shouldKeepAlive = true
    }
    if (previous && !previous.closed) {
      await new Promise<void>(resolve => previous.once('close', resolve))
    }
    // Others get their turn between two requests, and what has come with this one is seen.
    await nextTurn()
    await held
    connection.waiting -= 1
    if (incoming.socket.writable) listener(incoming, outgoing)
  }

  server.on('request', take)
  // Nobody is asked to send the body: the answer comes at once.
  server.on('checkContinue', take)

  return {
    answer(next) {
      listener = next
    },
    closeAfterAnswers() {
      isClosing = true
      for (const { latest } of connections.open.values()) {
        if (latest && !latest.headersSent) latest.shouldKeepAlive = false
      }
    },
    hold() {
      let release = () => {}
      held = new Promise(resolve => {
        release = resolve
      })
      return release
    },
  }
}
