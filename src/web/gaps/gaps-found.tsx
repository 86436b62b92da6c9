import { Link } from '@tanstack/react-router'
import type { Gap, Gaps } from '#ll2/gaps.ts'
import { type GapsChoice, gapsOnPage } from '../data/gaps-query.ts'
import { capitalised } from '../format/capitalised.ts'
import { formatCount, plural } from '../format/count.ts'
import { readCatalogueSearch } from '../search/catalogue-search.ts'
import { FilterLink } from '../search/filter-link.tsx'
import { parseSearch } from '../search/search-codec.ts'
import { gapsSearch } from './gaps-choice.ts'
import { LackingList } from './lacking-list.tsx'
import { ReadyText } from './ready-text.tsx'

/** The records with the chosen gaps, a page of them, and the same as a text to send. */
export function GapsFound({ data, choice }: { data: Gaps; choice: GapsChoice }) {
  const { count, results, fields, captured_at } = data
  const { field, configuration, page } = choice
  const chosen = fields.find(one => one.field === field)
  const kind = data.configurations.find(({ id }) => id === configuration)
  const from = (page - 1) * gapsOnPage
  const range = `${formatCount(from + 1)}–${formatCount(from + results.length)} of ${plural(count, 'record')}`
  return (
    <section aria-labelledby="missing" className="min-w-0">
      <h2 id="missing" tabIndex={-1} className="scroll-mt-4 text-xl tracking-tight wrap-anywhere">
        {chosen ? capitalised(chosen.title) : 'Anything missing'}
        {configuration !== undefined && `: ${kind?.name ?? `configuration ${configuration}`}`}
      </h2>
      {chosen && <AboutGap gap={chosen} />}
      {count === 0 ? (
        <p className="mt-6">Nothing of this is missing.</p>
      ) : results.length === 0 ? (
        <p className="mt-6">
          There is no page {formatCount(page)} of them.{' '}
          <Link to="/gaps" search={gapsSearch({ ...choice, page: 1 })} className="link">
            See the first
          </Link>
        </p>
      ) : (
        <>
          <p className="mt-6 text-sm text-quiet">
            {range}
            {!chosen && ', those that lack most first'}
          </p>
          <LackingList records={results} fields={fields} isOfOne={chosen !== undefined} />
          <Ways choice={choice} count={count} />
          <ReadyText records={results} fields={fields} range={range} captured={captured_at} />
        </>
      )}
    </section>
  )
}

function AboutGap({ gap }: { gap: Gap }) {
  const { definition, count, not_copied, total, of, list } = gap
  return (
    <>
      <p className="mt-2 max-w-prose text-pretty">
        {definition} So it is with {formatCount(count)} of{' '}
        {plural(total, of === 'spacecraft' ? 'spacecraft' : 'configuration')}.
        {not_copied > 0 &&
          ` Of ${formatCount(not_copied)} this copy holds a short record, which does not tell it: Launch Library 2 may.`}
      </p>
      {list !== null && (
        <p className="mt-2 text-sm print:hidden">
          <FilterLink search={readCatalogueSearch(parseSearch(list))}>
            See them as a list of spacecraft
          </FilterLink>
        </p>
      )}
    </>
  )
}

/** To the pages before and after. */
function Ways({ choice, count }: { choice: GapsChoice; count: number }) {
  const pages = Math.ceil(count / gapsOnPage)
  const { page } = choice
  if (pages === 1) return null
  const way = (name: string, to: number) =>
    to >= 1 &&
    to <= pages && (
      <Link
        to="/gaps"
        search={gapsSearch({ ...choice, page: to })}
        hash="missing"
        className="control inline-flex items-center"
      >
        {name}
      </Link>
    )
  return (
    <nav aria-label="Pages" className="mt-4 flex flex-wrap items-center gap-2 text-sm print:hidden">
      {way('Previous', page - 1)}
      {way('Next', page + 1)}
      <span className="text-quiet">
        Page {formatCount(page)} of {formatCount(pages)}
      </span>
    </nav>
  )
}
