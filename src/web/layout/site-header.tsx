import { Link } from '@tanstack/react-router'
import { loadLater } from '../later/load-later.tsx'
import { HeaderSearch } from './header-search.tsx'
import { mark } from './mark.ts'

// In its room, which is kept.
const HeaderTools = loadLater(
  'layout/header-tools',
  async () => (await import('./header-tools.tsx')).HeaderTools,
)

const navLink =
  'inline-flex min-h-9 items-center whitespace-nowrap sm:min-h-11 text-quiet hover:text-ink hover:underline underline-offset-6 aria-[current=page]:text-ink aria-[current=page]:underline'

const main = [
  ['/spacecraft', 'Spacecraft'],
  ['/in-space', 'In space'],
  ['/records', 'Records'],
  ['/configurations', 'Configurations'],
  ['/about', 'About'],
] as const

/** Name, search, ways and theme in one row; on a narrow window the ways have a row of their own. */
export function SiteHeader() {
  return (
    <header className="border-b border-line print:hidden">
      <div className="page-width flex flex-wrap items-center gap-x-3 sm:gap-x-6">
        <Link
          to="/spacecraft"
          search={{}}
          activeOptions={{ exact: true, includeSearch: true }}
          className="inline-flex min-h-11 items-center gap-2.5 font-semibold tracking-tight"
        >
          <Mark />
          <span className="max-md:sr-only">Spacecraft Catalogue</span>
        </Link>
        <HeaderSearch />
        <nav aria-label="Main" className="main-ways">
          {main.map(([to, name]) => (
            <Link key={to} to={to} activeOptions={{ includeSearch: false }} className={navLink}>
              {name}
            </Link>
          ))}
        </nav>
        <div className="-mr-2.5 ml-auto flex min-h-11 min-w-22 items-center sm:min-w-32">
          <HeaderTools />
        </div>
      </div>
    </header>
  )
}

function Mark() {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className="size-6 fill-none stroke-accent stroke-[1.5]"
    >
      <path d={mark.body} strokeLinejoin="round" />
      <path d={mark.strokes} strokeLinecap="round" />
    </svg>
  )
}
