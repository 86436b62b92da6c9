import { loadLater } from '../later/load-later.tsx'

/** Comes when a page is at rest: mostly before anything can fail. */
export const RequestFailed = loadLater(
  'ui/request-failed',
  async () => (await import('./request-failed.tsx')).RequestFailed,
  ({ onRetry }) => (
    <p role="alert" className="text-alarm">
      The catalogue cannot be reached just now.{' '}
      <button type="button" className="control" onClick={onRetry}>
        Try again
      </button>
    </p>
  ),
)
