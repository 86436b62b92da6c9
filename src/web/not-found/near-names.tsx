import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { configurationsOptions } from '../data/configuration-queries.ts'
import { spacecraftListOptions } from '../data/spacecraft-list-queries.ts'
import { suggestionsOptions } from '../data/suggestions-query.ts'
import { plural } from '../format/count.ts'
import { nearPages } from './near-pages.ts'

export const wayLook = 'link inline-flex min-h-11 items-center wrap-anywhere sm:min-h-8'

const fewConfigurations = 3
const fewCraft = 5

/**
 * The pages that the words of an address come near to, and the configurations and craft that they
 * find; where they find none, the nearest names.
 */
export function NearNames({ text }: { text: string }) {
  const { data: found } = useQuery(spacecraftListOptions({ search: text, limit: 12 }))
  const { data: all = [] } = useQuery(configurationsOptions())
  const isEmpty = found?.count === 0
  const near = useQuery({ ...suggestionsOptions({ search: text }), enabled: isEmpty })
  const configurations = all
    .filter(({ name }) => bare(name).includes(bare(text)))
    .slice(0, fewConfigurations)
  const craft = found?.results.slice(0, fewCraft) ?? []
  const suggestions = (isEmpty && near.data?.suggestions) || []
  const pages = nearPages(text)
  if (pages.length + configurations.length + craft.length + suggestions.length === 0) return null
  return (
    <section aria-labelledby="near" className="mt-8">
      <h2 id="near" className="text-lg tracking-tight">
        Did you mean
      </h2>
      <ul className="mt-2">
        {pages.map(({ to, name }) => (
          <Way key={to}>
            <Link to={to} className={wayLook}>
              {name}
            </Link>
          </Way>
        ))}
        {configurations.map(({ id, name }) => (
          <Way key={`configuration ${id}`} note="configuration">
            <Link to="/configurations/$id" params={{ id }} className={wayLook}>
              {name}
            </Link>
          </Way>
        ))}
        {craft.map(({ id, name }) => (
          <Way key={id}>
            <Link to="/spacecraft/$id" params={{ id }} className={wayLook}>
              {name}
            </Link>
          </Way>
        ))}
        {suggestions.map(({ kind, text: name, count, spacecraft }) =>
          spacecraft ? (
            <Way key={`${kind} ${spacecraft.id}`} note={`serial number ${name}`}>
              <Link to="/spacecraft/$id" params={{ id: spacecraft.id }} className={wayLook}>
                {spacecraft.name}
              </Link>
            </Way>
          ) : (
            <Way key={`${kind} ${name}`} note={plural(count, 'spacecraft')}>
              <Link to="/spacecraft" search={{ search: name }} className={wayLook}>
                {name}
              </Link>
            </Way>
          ),
        )}
        {found && found.count > craft.length && (
          <Way>
            <Link to="/spacecraft" search={{ search: text }} className={wayLook}>
              See all {plural(found.count, 'spacecraft')} that match “{text}”
            </Link>
          </Way>
        )}
      </ul>
    </section>
  )
}

function Way({ note, children }: { note?: string; children: ReactNode }) {
  return (
    <li>
      {children}
      {note && <span className="text-sm text-quiet"> {note}</span>}
    </li>
  )
}

/** Names are told apart by their letters and digits alone: "Soyuz MS" is "soyuz-ms". */
const bare = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
