import { loadLater } from '../later/load-later.tsx'
import { useServer } from '../reader/use-server.ts'

const ApiCall = loadLater('calls/api-call', async () => (await import('./api-call.tsx')).ApiCall)

/** The way to the data behind a page, for those who build on it: a link, and the call as code. */
export function ApiLink({ path }: { path: string }) {
  const href = useServer().hrefOf(path)
  if (!href) return null
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <a className="link inline-flex min-h-6 items-center" href={href}>
        See this as API
      </a>
      <ApiCall path={path} href={href} />
    </div>
  )
}
