import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { JsonFeed } from '#ll2/json-feed.ts'
import { latestChangesOptions, latestChangesPath } from '../data/latest-changes-query.ts'
import { useIsOffline } from '../offline/is-offline.ts'
import { useServer } from '../reader/use-server.ts'
import { MomentText } from '../times/exact-times.tsx'
import { NotFoundError, NotInCopyError } from '../ui/errors.ts'
import { RequestFailed } from '../ui/request-failed-later.tsx'

/** More of them are in the feed. */
const mostShown = 8

/** What the latest data changed, the newest first. */
export function LatestChanges() {
  const { data, error, refetch } = useQuery(latestChangesOptions())
  const { fileHref } = useServer()
  const isOffline = useIsOffline()
  // Where pages are files of an earlier export, there may be none for this.
  if (error instanceof NotFoundError || error instanceof NotInCopyError) return null
  return (
    <div>
      <h3 className="mt-3 text-base">Latest changes</h3>
      {data ? (
        <Told items={data.items} />
      ) : error && isOffline ? (
        <p className="mt-3 text-sm text-quiet">Not known without a network.</p>
      ) : error ? (
        <div className="mt-3">
          <RequestFailed error={error} onRetry={() => void refetch()} />
        </div>
      ) : (
        <p className="mt-3 text-sm text-quiet">Loading</p>
      )}
      <p className="mt-3 text-sm">
        All of them as a feed:{' '}
        <a className="link" href={fileHref(latestChangesPath, '/catalogue/changes.json')}>
          JSON
        </a>
        {' · '}
        <a className="link" href={fileHref('/catalogue/changes.atom', '/catalogue/changes.atom')}>
          Atom
        </a>
      </p>
    </div>
  )
}

function Told({ items }: Pick<JsonFeed, 'items'>) {
  if (items.length === 0) {
    return (
      <p className="mt-3 text-sm text-quiet">
        None are known: this copy of the data has no earlier state.
      </p>
    )
  }
  return (
    <ul className="mt-3 divide-y divide-line border-y border-line text-sm">
      {items.slice(0, mostShown).map(({ id, url, title, date_published }) => (
        <li key={id} className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-4 py-2.5 wrap-anywhere">
          <span className="text-quiet">
            <MomentText iso={date_published} />
          </span>
          <ChangeLink url={url} title={title} />
        </li>
      ))}
    </ul>
  )
}

/** To the craft that changed; to the list where there were many. */
function ChangeLink({ url, title }: { url: string; title: string }) {
  const [, id] = /\/spacecraft\/(\d+)$/.exec(url) ?? []
  return id ? (
    <Link to="/spacecraft/$id" params={{ id: Number(id) }} className="link">
      {title}
    </Link>
  ) : (
    <span>{title}</span>
  )
}
