/** What one client may take from the others. All times are milliseconds. */
export interface Limits {
  maxHeaderSize: number
  maxHeadersCount: number
  headersTimeout: number
  requestTimeout: number
  keepAliveTimeout: number
  checkEvery: number
  stalled: number
  slowest: number
  pipelined: number
  connections: number
  crowded: number
}

export const limits: Limits = {
  // Bytes. The longest address that is answered takes half of it, the rest is for a proxy's headers.
  maxHeaderSize: 16 * 1024,
  maxHeadersCount: 100,
  // A head is a packet or two: who takes longer holds a connection, and not for the answer.
  headersTimeout: 10_000,
  // Bodies are never waited for.
  requestTimeout: 30_000,
  // Longer than the 60 s of most load balancers: so they close first, and no request meets a close.
  keepAliveTimeout: 65_000,
  // How often the clocks of all connections are looked at.
  checkEvery: 2000,
  // Not a byte taken or sent while something is under way, or since the connection was opened.
  stalled: 30_000,
  // Bytes a second of an answer, on average and beyond the time above: a phone at the edge of its
  // network takes more. The whole catalogue, 2 MB, may so take five minutes, but not for ever.
  slowest: 8 * 1024,
  // Requests sent ahead of answers. Browsers send none, tools some ten; each is held in memory.
  pipelined: 100,
  // An idle one holds some 10 kB. Visitors of a minute, or of all proxies before this server.
  connections: 5000,
  // From here on who is idle longest makes room, so that holding connections shuts nobody out.
  crowded: 4000,
}
