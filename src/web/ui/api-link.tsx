/** The way to the data behind a page, for those who build on it. */
export function ApiLink({ path }: { path: string }) {
  return (
    <a className="link inline-flex min-h-6 items-center" href={path}>
      See this as API
    </a>
  )
}
