import { loadLater } from '../later/load-later.tsx'
import { useHasSidebar } from '../reader/use-has-sidebar.ts'
import { useServer } from '../reader/use-server.ts'
import { WithoutScript } from '../reader/without-script.tsx'
import { NeedsServer } from '../ui/needs-server-later.ts'
import type { FiltersProps } from './filters.tsx'

const Filters = loadLater(
  'filters/filters',
  async () => (await import('./filters.tsx')).Filters,
  () => <p className="text-sm text-quiet">The filters could not be loaded.</p>,
  // Nothing of a page's height depends on it.
  () => <div className="min-h-screen" />,
)

/**
 * The filters beside the list, where they stay while it scrolls and scroll by themselves. A narrow
 * window has no room for them: without script they stand below the list there; with script they
 * come with the dialog, and here is nothing of them.
 */
export function Sidebar(props: FiltersProps) {
  const { canAsk, hrefOf } = useServer()
  const filters = canAsk ? (
    <>
      {!hrefOf('/') && (
        <WithoutScript>
          <NeedsServer />
        </WithoutScript>
      )}
      <Filters {...props} />
    </>
  ) : (
    <NeedsServer />
  )
  return (
    <section
      id="filters"
      aria-label="Filters"
      className="beside-list hidden scroll-mt-4 max-lg:order-last max-lg:mt-12 lg:block print:hidden noscript:block"
    >
      {useHasSidebar() ? filters : <noscript>{filters}</noscript>}
    </section>
  )
}
