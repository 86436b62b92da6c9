/** The thing asked for does not exist (404). */
export class NotFoundError extends Error {
  override name = 'NotFoundError'
}

/** The server could not be reached at all: offline, or the connection broke. */
export class UnreachableError extends Error {
  override name = 'UnreachableError'
}

/** The server refused or failed. */
export class RequestError extends Error {
  override name = 'RequestError'
  readonly status: number
  /** When the server wants to be asked again, in milliseconds, if it said so (`Retry-After`). */
  readonly retryAt: number | null

  constructor(status: number, message: string, retryAt: number | null) {
    super(message)
    this.status = status
    this.retryAt = retryAt
  }
}

/** The server answered something that is not what its contract says. */
export class UnexpectedAnswerError extends Error {
  override name = 'UnexpectedAnswerError'
}

/** The app's pages are files without a server behind them, and none of them answers this. */
export class NotInCopyError extends Error {
  override name = 'NotInCopyError'
}

/** Worth asking again without being told to: broken connections and failures of the server. */
export const isPassing = (error: Error): boolean =>
  error instanceof UnreachableError || (error instanceof RequestError && error.status >= 500)
