import { useServer } from './use-server.ts'

/** The way to the data behind a page, for those who build on it. */
export function ApiLink({ path }: { path: string }) {
  const href = useServer().hrefOf(path)
  if (!href) return null
  return (
    <a className="link inline-flex min-h-6 items-center" href={href}>
      See this as API
    </a>
  )
}
