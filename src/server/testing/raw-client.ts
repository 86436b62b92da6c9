import { once } from 'node:events'
import { connect } from 'node:net'

/** What came over a connection until it ended, and whether it was cut rather than ended. */
export interface Received {
  text: string
  wasReset: boolean
}

/** A connection whose bytes a test writes and reads itself. */
export async function connectRaw(port: number) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  socket.setEncoding('latin1')
  let text = ''
  let wasReset = false
  socket.on('data', chunk => {
    text += chunk
  })
  socket.on('error', () => {
    wasReset = true
  })
  const ended = new Promise<Received>(resolve =>
    socket.once('close', () => resolve({ text, wasReset })),
  )
  await once(socket, 'connect')
  return { socket, ended, said: () => text }
}

/** The statuses of all answers in what was received. */
export const statusesIn = (text: string): number[] =>
  [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status))

export const getRequest = (target: string, more = '') =>
  `GET ${target} HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`
