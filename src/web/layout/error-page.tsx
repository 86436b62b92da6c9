import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useArrival } from '../reader/arrival.tsx'
import { RequestFailed } from '../ui/request-failed-later.tsx'

/** When a page cannot be shown at all; retrying asks for its data anew. */
export function ErrorPage({ error }: ErrorComponentProps) {
  useArrival()
  const router = useRouter()
  const { reset } = useQueryErrorResetBoundary()
  const retry = () => {
    reset()
    void router.invalidate()
  }
  return (
    <div className="max-w-prose py-12">
      <title>Not loaded · Spacecraft Catalogue</title>
      <h1 tabIndex={-1} className="text-2xl tracking-tight">
        This page could not be loaded
      </h1>
      <div className="mt-6">
        <RequestFailed
          error={error instanceof Error ? error : new Error(String(error))}
          onRetry={retry}
        />
      </div>
    </div>
  )
}
