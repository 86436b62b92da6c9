import { memo } from 'react'
import type { ConfigurationEntry } from '#ll2/configuration-entry.ts'
import { FramedImage } from '../images/framed-image.tsx'
import { ListCaption } from '../images/list-caption.tsx'
import { type Span, yearsFlown } from './years-flown.ts'
import { YearsStrip } from './years-strip.tsx'

/**
 * A configuration with its picture, its agency, when it flew, and its craft in small. Its links are
 * plain ones, for its list to follow.
 */
export const ConfigurationRow = memo(function ConfigurationRow({
  configuration,
  span,
  count,
  folder,
}: {
  configuration: ConfigurationEntry
  /** What its strip of years is drawn over. */
  span: Span | null
  /** How many craft it has, in words; null until that is known. */
  count: string | null
  /** What comes before the paths of its links. */
  folder: string
}) {
  const { id, name, agency, in_use, image, spacecraft } = configuration
  const facts = [yearsFlown(configuration), in_use && 'In use'].filter(Boolean).join(' · ')
  return (
    <li className="grid grid-cols-[7rem_minmax(0,1fr)] content-start items-start gap-x-4 border-b border-line py-4 text-sm text-quiet sm:grid-cols-[9rem_minmax(0,1fr)]">
      <div className="col-start-2">
        <h3 className="text-base font-normal">
          <a href={`${folder}/configurations/${id}`} className="link">
            {name}
          </a>
        </h3>
        <p className="mt-0.5">{agency?.name ?? 'Agency unknown'}</p>
        {facts && <p className="mt-0.5 text-ink">{facts}</p>}
        {span && <YearsStrip of={configuration} span={span} />}
        <p className="mt-1.5 min-h-5">
          {/* Comes with the counts, into its own line. */}
          {count}
          {spacecraft.map((craft, place) => (
            <span key={craft.id}>
              {place === 0 ? ': ' : ', '}
              <a
                href={`${folder}/spacecraft/${craft.id}`}
                className="underline decoration-line decoration-1 underline-offset-3 hover:text-accent hover:decoration-current"
              >
                {craft.name}
              </a>
            </span>
          ))}
        </p>
      </div>
      <figure className="contents">
        <div className="col-start-1 row-span-2 row-start-1">
          <FramedImage
            image={image}
            alt={`${name}, a configuration of spacecraft`}
            configuration={configuration}
            inscription={name}
          />
        </div>
        <ListCaption image={image} className="col-start-2 mt-1.5 text-xs" />
      </figure>
    </li>
  )
})
