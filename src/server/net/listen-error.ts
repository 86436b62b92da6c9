/** The server cannot listen where it was told to; the message says why, and what to do. */
export class ListenError extends Error {
  override name = 'ListenError'
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

/** Says in plain words why listening failed, where that is known. */
export function explainListenError(
  error: NodeJS.ErrnoException,
  host: string,
  port: number,
): Error {
  const reason = reasons.get(error.code)
  return reason ? new ListenError(reason(host, port), { cause: error }) : error
}
