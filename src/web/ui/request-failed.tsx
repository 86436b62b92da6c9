import { useSyncExternalStore } from 'react'
import { NotInCopyError, RequestError, UnexpectedAnswerError, UnreachableError } from './errors.ts'
import { NeedsServer } from './needs-server-later.ts'

/** Says what went wrong in plain words, counts down when told to wait, and offers to try again. */
export function RequestFailed({
  error,
  onRetry,
  kept = false,
}: {
  error: Error
  onRetry: () => void
  /** Whether older rows stay on screen. */
  kept?: boolean
}) {
  const wait = useCountdown(error)
  if (error instanceof NotInCopyError) return <NeedsServer wasAsked />
  return (
    <div className="border-l-2 border-alarm py-1 pl-4">
      {/* Not the button: each second of its countdown would be read out. */}
      <div role="alert">
        <p className="font-medium text-alarm">{explain(error)}</p>
        {kept && <p className="mt-1 text-sm text-quiet">What you see below is from before.</p>}
      </div>
      <button
        type="button"
        className="control mt-3 noscript:hidden"
        onClick={onRetry}
        disabled={wait > 0}
      >
        {wait > 0 ? `Try again in ${wait} ${wait === 1 ? 'second' : 'seconds'}` : 'Try again'}
      </button>
    </div>
  )
}

function explain(error: Error): string {
  if (error instanceof UnreachableError) {
    return navigator.onLine
      ? 'The catalogue cannot be reached just now.'
      : 'You are offline. The catalogue needs a connection for this.'
  }
  if (error instanceof RequestError && error.status === 429) {
    return 'The catalogue is asked too often just now.'
  }
  if (error instanceof RequestError)
    return `The catalogue could not answer (error ${error.status}).`
  if (error instanceof UnexpectedAnswerError) return 'The catalogue answered something unreadable.'
  return 'Something went wrong in this page.'
}

/** Seconds until the server wants to be asked again. */
function useCountdown(error: Error): number {
  const until = error instanceof RequestError ? (error.retryAt ?? 0) : 0
  return useSyncExternalStore(
    subscribeToClock,
    () => Math.max(0, Math.ceil((until - Date.now()) / 1000)),
    () => 0,
  )
}

function subscribeToClock(tick: () => void) {
  const timer = setInterval(tick, 250)
  return () => clearInterval(timer)
}
