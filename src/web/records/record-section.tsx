import type { CatalogueRecord } from '#ll2/records.ts'
import { SpacecraftCard } from '../results/spacecraft-card.tsx'
import { FamilyRows } from './family-rows.tsx'
import { HolderTimes } from './holder-times.tsx'
import { RecordFigure } from './record-figure.tsx'
import { RecordList } from './record-list.tsx'
import { RecordNote } from './record-note.tsx'

/** One record: what is compared and the figure, then the craft behind it. */
export function RecordSection({
  record,
  isFirst,
}: {
  record: CatalogueRecord
  /** Its pictures are seen at once. */
  isFirst: boolean
}) {
  const { kind, title, definition, holders, list } = record
  const isOfFamilies = holders.some(({ family }) => family)
  return (
    <section
      aria-labelledby={kind}
      className={`grid grid-cols-1 content-start gap-x-10 gap-y-5 border-t border-line pt-6 pb-2 sm:pt-8 md:grid-cols-[18rem_minmax(0,1fr)] ${holders.length > 1 ? 'xl:col-span-2' : ''}`}
    >
      <div>
        <h2 id={kind} className="scroll-mt-4 text-base">
          {title}
        </h2>
        <p className="mt-1 text-2xl tracking-tight text-balance">
          <RecordFigure record={record} />
        </p>
        <RecordNote record={record} />
        <p className="mt-2 max-w-prose text-sm text-pretty text-quiet">{definition}</p>
        {list !== null && <RecordList list={list} />}
      </div>
      {isOfFamilies ? (
        <FamilyRows holders={holders} />
      ) : (
        <ul
          // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of unmarked lists
          role="list"
          aria-labelledby={kind}
          className="spacecraft-grid content-start max-[35.5rem]:[&>li:last-child]:border-b-0"
        >
          {holders.map(holder => (
            <SpacecraftCard
              key={`${holder.spacecraft.id} ${holder.from}`}
              spacecraft={holder.spacecraft}
              priority={isFirst ? 'first' : undefined}
              record={<HolderTimes kind={kind} holder={holder} />}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
