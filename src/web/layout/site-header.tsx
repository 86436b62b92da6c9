import { Link } from '@tanstack/react-router'
import { mark } from './mark.ts'
import { ThemeButton } from './theme-button.tsx'
import { Ways } from './ways.tsx'

const navLink =
  'inline-flex min-h-11 items-center text-quiet hover:text-ink hover:underline underline-offset-6 aria-[current=page]:text-ink aria-[current=page]:underline'

export function SiteHeader() {
  return (
    <header className="border-b border-line print:hidden">
      <div className="mx-auto flex max-w-360 items-center gap-x-4 sm:gap-x-6 px-4 py-1 sm:px-6 lg:px-10">
        <Link
          to="/spacecraft"
          search={{}}
          activeOptions={{ exact: true, includeSearch: true }}
          className="mr-auto inline-flex min-h-11 items-center gap-2.5 font-semibold tracking-tight"
        >
          <Mark />
          Spacecraft Catalogue
        </Link>
        <nav aria-label="Site" className="flex items-center gap-5 text-sm max-sm:hidden">
          <Link
            to="/spacecraft"
            search={{}}
            activeOptions={{ includeSearch: false }}
            className={navLink}
          >
            Spacecraft
          </Link>
          <Link to="/configurations" className={navLink}>
            Configurations
          </Link>
          <Link to="/about" className={navLink}>
            About
          </Link>
        </nav>
        <div className="flex items-center">
          <Ways />
          <ThemeButton />
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
