import { memo } from 'react'
import { FiltersButton } from '../filters/filters-button.tsx'
import { Sidebar } from '../filters/sidebar.tsx'
import { loadLater } from '../later/load-later.tsx'
import { useArrival } from '../reader/arrival.tsx'
import { useServer } from '../reader/use-server.ts'
import { ResultCount } from '../results/result-count.tsx'
import { Results } from '../results/results.tsx'
import { isFiltered, isPicture } from '../search/catalogue-search.ts'
import { useSourceName } from '../ui/invented.ts'
import { PageMeta } from '../ui/page-meta.tsx'
import { SkipLink } from '../ui/skip-link.tsx'
import { Masthead } from './masthead.tsx'
import { isNarrowed, laterNarrowed } from './narrowed-later.ts'
import { OrderControls } from './order-controls.tsx'
import { ShareButton } from './share-button.tsx'
import { Toolbar } from './toolbar.tsx'
import { type Catalogue, useCatalogue } from './use-catalogue.ts'
import { usePreparedWays } from './use-prepared-ways.ts'
import { ViewSwitch } from './view-switch.tsx'

const InSpaceStrip = loadLater(
  'in-space/in-space-strip',
  async () => (await import('../in-space/in-space-strip.tsx')).InSpaceStrip,
)

// In a line whose height is kept.
const DateChanges = loadLater(
  'dates/date-changes',
  async () => (await import('../dates/date-changes.tsx')).DateChanges,
)

// In a line whose height is kept.
const UpperPager = loadLater(
  'results/upper-pager',
  async () => (await import('../results/upper-pager.tsx')).UpperPager,
)

// The route waits for its code.
const ListView = loadLater(
  'views/list-view',
  async () => (await import('../views/list-view.tsx')).ListView,
  () => (
    <p role="alert" className="mt-6">
      This view could not be fetched. Reload the page to try again.
    </p>
  ),
)

// At the very end, so that coming late it moves nothing.
const ListFoot = loadLater(
  'results/list-foot',
  async () => (await import('../results/list-foot.tsx')).ListFoot,
)

export function CataloguePage() {
  useArrival()
  return <CatalogueView {...useCatalogue()} />
}

/** The page is not drawn again where the router only catches up with what it shows already. */
const CatalogueView = memo(function CatalogueView({
  search: asked,
  isKnown,
  list,
  isLong,
  filters: chosen,
  told: { search, filters },
  names,
  isNamed,
  page,
  go,
}: Catalogue) {
  const { canAsk } = useServer()
  // Of no craft there is no picture; on a date without any there may be some before and after.
  const isDrawn = isPicture(search) && (list.data?.count !== 0 || search.on !== undefined)
  // A picture has no page after it.
  usePreparedWays(search, isDrawn ? undefined : list.data)
  const part = isDrawn ? search.view?.replace('-', ' ') : page > 1 && `Page ${page}`
  const narrowed = laterNarrowed.useIf(isNarrowed(search))
  const sentence = narrowed?.narrowedSentence(search, names) ?? 'Spacecraft'
  return (
    <>
      <PageMeta
        title={part ? `${sentence} · ${part}` : sentence}
        description={`${sentence}: pictures with credits and licences, status, flights and time in space, from ${useSourceName()}.`}
      />
      <SkipLink target="results">Skip to results</SkipLink>
      {/* Its room is kept. */}
      <div className="-mt-4 h-9 sm:-mt-5 sm:h-11 print:hidden">
        <InSpaceStrip />
      </div>
      <div className="border-t border-line pt-2 sm:pt-4 print:block max-lg:grid max-lg:grid-cols-1 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr] lg:gap-x-10">
        <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-1 sm:gap-x-6 lg:col-start-2 lg:gap-y-0">
          <Masthead
            sentence={sentence}
            isPlain={!isFiltered(search) && !search.ordering}
            isNamed={isNamed}
            changes={search.on && <DateChanges on={search.on} search={search} go={go} />}
            count={<ResultCount list={list} isWhole={isDrawn} />}
            pages={
              list.data &&
              !isDrawn && <UpperPager search={search} page={page} pages={list.data.pages} go={go} />
            }
            isFirstPage={search.page === undefined}
          />
          <Toolbar
            views={
              <>
                <ViewSwitch search={search} go={go} />
                <ShareButton search={search} />
              </>
            }
            controls={
              <>
                {canAsk && (
                  <FiltersButton
                    search={asked}
                    isKnown={isKnown}
                    active={chosen}
                    count={list.data?.count}
                    go={go}
                  />
                )}
                {!isDrawn && <OrderControls search={asked} go={go} />}
              </>
            }
          />
        </div>
        <Sidebar search={asked} isKnown={isKnown} go={go} />
        <div className="min-w-0 lg:col-start-2">
          {/* Not for the eye, but it has a place to scroll to. */}
          <h2
            id="results"
            tabIndex={-1}
            className="-mb-px h-px scroll-mt-4 overflow-hidden opacity-0"
          >
            Results
          </h2>
          {/* Hidden until the filters have their names: what they say then pushes nothing down. */}
          <div className={isNamed ? '' : 'invisible'}>
            {narrowed && <narrowed.NarrowedBy search={search} filters={filters} go={go} />}
            {isDrawn ? (
              <ListView search={search} go={go} />
            ) : (
              <Results search={search} list={list} isLong={isLong} filters={filters} go={go} />
            )}
          </div>
          {/* Its room is kept: a place further down is found again before its code has come. */}
          {!isDrawn && (list.data?.count || list.error) && (
            <div className="min-h-58 sm:min-h-34">
              <ListFoot search={search} page={page} list={list} filters={filters} go={go} />
            </div>
          )}
        </div>
      </div>
    </>
  )
})
