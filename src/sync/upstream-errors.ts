import { printableInLine } from '#environment/printable.ts'
import { withoutSecrets } from '#environment/without-secrets.ts'

const longest = 500

/**
 * The API the data comes from did not answer as it should. The message says what was asked. It may
 * quote addresses and whatever came: it is one short line, safe to show, without what signs them.
 */
export class UpstreamError extends Error {
  override name = 'UpstreamError'
  /** Whether asking again soon may help. */
  readonly passing: boolean = false

  constructor(message: string, options?: ErrorOptions) {
    super(cut(withoutSecrets(printableInLine(cut(message, 4 * longest))), longest), options)
  }
}

/** Cuts between words: half an address would not show that what it begins with is a password. */
const cut = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length).replace(/\S*$/, '')}…` : text

/** A status other than 200. Those from 500 on may pass. */
export class UpstreamStatusError extends UpstreamError {
  override name = 'UpstreamStatusError'
  readonly status: number
  override readonly passing: boolean

  constructor(asked: string, status: number) {
    super(`${asked} was answered with status ${status}`)
    this.status = status
    this.passing = status >= 500
  }
}

/** LL2 wants no more calls for now. */
export class UpstreamThrottledError extends UpstreamError {
  override name = 'UpstreamThrottledError'
  /** How long to wait, in milliseconds; null when the answer does not say. */
  readonly wait: number | null

  constructor(asked: string, wait: number | null) {
    const when = wait === null ? '' : ` for ${Math.ceil(wait / 1000)} seconds`
    super(`${asked} was refused: no more calls are allowed${when}`)
    this.wait = wait
  }
}

/** The answer, or the end of it, did not come in time. */
export class UpstreamTimeoutError extends UpstreamError {
  override name = 'UpstreamTimeoutError'
  override readonly passing = true

  constructor(asked: string, limit: number) {
    super(`${asked} was not answered in full within ${limit / 1000} seconds`)
  }
}

/** No connection, or one that broke. */
export class UpstreamConnectionError extends UpstreamError {
  override name = 'UpstreamConnectionError'
  override readonly passing = true

  constructor(asked: string, reason: string, options?: ErrorOptions) {
    super(`${asked} failed: ${reason}`, options)
  }
}

export class UpstreamNotJsonError extends UpstreamError {
  override name = 'UpstreamNotJsonError'

  constructor(asked: string, start: string) {
    super(`${asked} was answered with something that is not JSON, beginning ${start}`)
  }
}

export class UpstreamTooLargeError extends UpstreamError {
  override name = 'UpstreamTooLargeError'

  constructor(asked: string, limit: number) {
    super(`${asked} was answered with more than ${limit} bytes`)
  }
}

/** JSON, but not what LL2 answers. */
export class UpstreamShapeError extends UpstreamError {
  override name = 'UpstreamShapeError'

  constructor(asked: string, problem: string) {
    super(`${asked} was answered with data that does not fit: ${problem}`)
  }
}

/** A page whose `next` leads to another host, or in a circle. */
export class UpstreamNextError extends UpstreamError {
  override name = 'UpstreamNextError'

  constructor(asked: string, problem: string) {
    super(`${asked} was answered with a next page that ${problem}`)
  }
}

/** Redirects are not followed: who may move us could move us anywhere. */
export class UpstreamRedirectError extends UpstreamError {
  override name = 'UpstreamRedirectError'

  constructor(asked: string, location: string | null) {
    super(`${asked} was redirected to ${location ?? 'nowhere'}; redirects are not followed`)
  }
}

/** The list kept changing while it was read. */
export class UpstreamMovingError extends UpstreamError {
  override name = 'UpstreamMovingError'

  constructor(list: string) {
    super(`The list of ${list} changed so often while it was read that it never fitted together`)
  }
}
