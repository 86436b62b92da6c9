import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { statusOptions } from '../data/catalogue-queries.ts'
import { changesSinceOptions } from '../data/changes-since-query.ts'
import { formatCount } from '../format/count.ts'
import { plainDay } from '../format/plain-english.ts'
import { shorten } from '../format/shorten.ts'
import type { CatalogueSearch } from '../search/catalogue-search.ts'
import { chosenIds, type FrozenMoment } from '../search/frozen.ts'
import { fieldNames } from '../spacecraft/changes/field-names.ts'
import { type FrozenChanges, frozenChanges } from './frozen-changes.ts'

/** More are counted instead of told. */
const mostTold = 10
const longestName = 80

/** On a list that was frozen: whether the data have moved on since, and what differs. */
export function FrozenNotice({
  search,
  moment: { day, revision },
}: {
  search: CatalogueSearch
  moment: FrozenMoment
}) {
  const { data: status } = useQuery(statusOptions())
  const isOther = status !== undefined && status.revision !== revision
  const { data, error, refetch } = useQuery({ ...changesSinceOptions(revision), enabled: isOther })
  const since = day ? `since ${plainDay(day)}` : 'since this list was shared'
  return (
    <div className="mt-4 border-l-2 border-edge py-1 pl-4 text-sm wrap-anywhere">
      {!isOther ? (
        <p>{status ? `Nothing has changed ${since}.` : `Looking for changes ${since}.`}</p>
      ) : data ? (
        <Told changes={frozenChanges(chosenIds(search), data)} since={since} />
      ) : data === null ? (
        <p>
          The data have changed {since}. What differs is not known here, or no longer: the craft are
          shown as they are now.
        </p>
      ) : !error ? (
        <p>Looking for changes {since}.</p>
      ) : (
        <p>
          The data have changed {since}. What differs cannot be asked just now.{' '}
          <button
            type="button"
            className="link min-h-6 noscript:hidden"
            onClick={() => void refetch()}
          >
            Try again
          </button>
        </p>
      )}
    </div>
  )
}

function Told({ changes: { gone, changed }, since }: { changes: FrozenChanges; since: string }) {
  if (gone.length === 0 && changed.length === 0) {
    return <p>The data have changed {since}, but nothing of these craft.</p>
  }
  return (
    <>
      <p>The data have changed {since}:</p>
      <ul className="mt-1 grid gap-y-1">
        {gone.length > 0 && (
          <li>
            No longer listed:{' '}
            {gone.slice(0, mostTold).map((craft, place) => (
              <span key={craft.id}>
                {place > 0 && ', '}
                <CraftName {...craft} />
              </span>
            ))}
            <More count={gone.length - mostTold} />
          </li>
        )}
        {changed.slice(0, mostTold).map(({ fields, ...craft }) => (
          <li key={craft.id}>
            <CraftName {...craft} />: {fields.map(wordOf).join(', ')}
          </li>
        ))}
        {changed.length > mostTold && (
          <li>
            <More count={changed.length - mostTold} />
          </li>
        )}
      </ul>
    </>
  )
}

const wordOf = (field: string) =>
  (fieldNames.get(field) ?? field.replaceAll('_', ' ')).toLowerCase()

const CraftName = ({ id, name }: { id: number; name: string }): ReactNode => (
  <Link to="/spacecraft/$id" params={{ id }} className="link">
    {shorten(name.trim() || `Number ${id}`, longestName)}
  </Link>
)

const More = ({ count }: { count: number }) =>
  count > 0 ? ` and ${formatCount(count)} more` : null
