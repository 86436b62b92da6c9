/** Milliseconds for what is under way to end. */
const patience = 5000

/**
 * Aborted when this process is told to stop, and when it was started by a server, which then has
 * a channel to it, as soon as that is gone: nobody would wait for its outcome.
 */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController()
  const stop = (reason: string) => {
    stopping.abort(new Error(`The sync was stopped: ${reason}`))
    setTimeout(() => process.exit(1), patience).unref()
  }
  // Told once more, it ends at once.
  process.once('SIGINT', () => stop('interrupted'))
  process.once('SIGTERM', () => stop('told to end'))
  process.once('disconnect', () => stop('the server that started it is gone'))
  // Listening to the channel must not keep the process alive.
  process.channel?.unref()
  return stopping.signal
}
