import { Link } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import { NotInCopyError, RequestError, UnexpectedAnswerError, UnreachableError } from './errors.ts'

/** What a copy without a server says of questions that no file answers. */
export const needsServer =
  'This copy of the catalogue is made of files: it cannot search or filter them, which needs the catalogue’s server.'

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
  if (error instanceof NotInCopyError) return <NotInCopy />
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

/** Asking again would help nobody: what there is lies one link away. */
const NotInCopy = () => (
  <div className="border-l-2 border-edge py-1 pl-4">
    <div role="alert">
      <p className="font-medium">{needsServer}</p>
      <p className="mt-1 text-sm text-quiet">Every craft it holds is in the whole list.</p>
    </div>
    <Link to="/spacecraft" search={{}} className="link mt-3 inline-flex min-h-11 items-center">
      See all spacecraft
    </Link>
  </div>
)

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
