import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { statusOptions } from '../data/catalogue-queries.ts'
import { formatCount } from '../format/count.ts'
import { formatDate } from '../format/date.ts'
import { ShortcutSwitch } from './shortcut-switch.tsx'

export function SiteFooter() {
  const { data: status } = useQuery(statusOptions())
  return (
    <footer className="border-t border-line text-sm text-quiet">
      <div className="mx-auto grid max-w-360 gap-x-10 gap-y-3 px-4 py-8 sm:px-6 md:grid-cols-[1fr_auto] lg:px-10">
        <p className="max-w-prose">
          Data from{' '}
          <a className="link" href="https://thespacedevs.com/llapi" rel="noopener">
            Launch Library 2
          </a>{' '}
          by The Space Devs. Pictures belong to those credited beside them.{' '}
          <Link to="/about" className="link">
            Sources and licences
          </Link>
        </p>
        <p className="min-h-5 md:text-right">
          {status &&
            (status.complete
              ? ''
              : `Sample of ${formatCount(status.counts.spacecraft)} spacecraft. `)}
          {status?.captured_at && `Captured ${formatDate(status.captured_at)}.`}
        </p>
        <ShortcutSwitch />
      </div>
    </footer>
  )
}
