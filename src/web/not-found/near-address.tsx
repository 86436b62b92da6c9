import { useQuery } from '@tanstack/react-query'
import { Link, useRouterState } from '@tanstack/react-router'
import { spacecraftListOptions } from '../data/spacecraft-list-queries.ts'
import { suggestionsOptions } from '../data/suggestions-query.ts'
import { plural } from '../format/count.ts'
import { useServer } from '../ui/use-server.ts'
import { type AskedFor, askedFor } from './asked-for.ts'

const look = 'link inline-flex min-h-11 items-center wrap-anywhere sm:min-h-8'

/** Says what an address asked for, with what is near to that and the ways to everything else. */
export function NearAddress() {
  const asked = askedFor(useRouterState({ select: ({ location }) => location.pathname }))
  const { canAsk } = useServer()
  return (
    <>
      <p className="mt-2 text-quiet">{explanation(asked)}</p>
      {canAsk && asked.kind === 'words' && <NearNames text={asked.text} />}
      <section aria-labelledby="ways-on" className="mt-8">
        <h2 id="ways-on" className="text-lg tracking-tight">
          Ways on
        </h2>
        <ul className="mt-2">
          <li>
            <Link to="/in-space" className={look}>
              What is in space now
            </Link>
          </li>
          <li>
            <Link to="/configurations" className={look}>
              All configurations
            </Link>
          </li>
          <li className="py-1 text-quiet">or search by name at the top of the page</li>
        </ul>
      </section>
    </>
  )
}

function explanation(asked: AskedFor): string {
  switch (asked.kind) {
    case 'number':
      return `There is no ${asked.noun} with the number ${asked.number}. It may have left Launch Library 2 since the link was shared.`
    case 'words':
      return `No page is called “${asked.text}”. The address may be mistyped.`
    case 'nothing':
      return 'The address may be mistyped, or the craft may have left Launch Library 2 since the link was shared.'
  }
}

const few = 5

/** The craft that the words of an address find; where they find none, the nearest names. */
function NearNames({ text }: { text: string }) {
  const search = { search: text, limit: 12 } as const
  const found = useQuery(spacecraftListOptions(search))
  const isEmpty = found.data?.count === 0
  const near = useQuery({ ...suggestionsOptions({ search: text }), enabled: isEmpty })
  const craft = found.data?.results.slice(0, few) ?? []
  const suggestions = (isEmpty && near.data?.suggestions) || []
  if (craft.length === 0 && suggestions.length === 0) return null
  const more = (found.data?.count ?? 0) - craft.length
  return (
    <section aria-labelledby="near" className="mt-8">
      <h2 id="near" className="text-lg tracking-tight">
        Did you mean
      </h2>
      <ul className="mt-2">
        {craft.map(({ id, name }) => (
          <li key={id}>
            <Link to="/spacecraft/$id" params={{ id }} className={look}>
              {name}
            </Link>
          </li>
        ))}
        {suggestions.map(({ kind, text: suggested, count, spacecraft }) => (
          <li key={`${kind} ${suggested} ${spacecraft?.id}`}>
            {spacecraft ? (
              <Link to="/spacecraft/$id" params={{ id: spacecraft.id }} className={look}>
                {spacecraft.name}
              </Link>
            ) : (
              <Link to="/spacecraft" search={{ search: suggested }} className={look}>
                {suggested}
              </Link>
            )}
            <span className="text-quiet">
              {spacecraft ? `, serial number ${suggested}` : ` ${plural(count, 'spacecraft')}`}
            </span>
          </li>
        ))}
        {more > 0 && (
          <li>
            <Link to="/spacecraft" search={{ search: text }} className={look}>
              See all {plural(found.data?.count ?? 0, 'spacecraft')} that match “{text}”
            </Link>
          </li>
        )}
      </ul>
    </section>
  )
}
