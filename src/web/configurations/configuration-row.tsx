import { Link } from '@tanstack/react-router'
import type { ConfigurationEntry } from '#ll2/configuration-entry.ts'
import { FramedImage } from '../images/framed-image.tsx'
import { ListCaption } from '../images/list-caption.tsx'
import { ConfigurationLink } from './configuration-link.tsx'
import { CraftCount } from './craft-count.tsx'
import { type Span, yearsFlown } from './years-flown.ts'
import { YearsStrip } from './years-strip.tsx'

/** A configuration with its picture, its agency, when it flew, and its craft in small. */
export function ConfigurationRow({
  configuration,
  span,
}: {
  configuration: ConfigurationEntry
  /** What its strip of years is drawn over. */
  span: Span | null
}) {
  const { id, name, type, agency, in_use, image, spacecraft } = configuration
  const facts = [yearsFlown(configuration), in_use && 'In use'].filter(Boolean).join(' · ')
  return (
    <li className="grid grid-cols-[7rem_minmax(0,1fr)] content-start items-start gap-x-4 border-b border-line py-4 text-sm text-quiet sm:grid-cols-[9rem_minmax(0,1fr)]">
      <div className="col-start-2">
        <h3 className="text-base font-normal">
          <ConfigurationLink id={id}>{name}</ConfigurationLink>
        </h3>
        <p className="mt-0.5">{agency?.name ?? 'Agency unknown'}</p>
        {facts && <p className="mt-0.5 text-ink">{facts}</p>}
        {span && <YearsStrip of={configuration} span={span} />}
        <p className="mt-1.5 min-h-5">
          {/* Comes with the counts, into its own line. */}
          <CraftCount configuration={id} />
          {spacecraft.map((craft, place) => (
            <span key={craft.id}>
              {place === 0 ? ': ' : ', '}
              <Link
                to="/spacecraft/$id"
                params={{ id: craft.id }}
                className="underline decoration-line decoration-1 underline-offset-3 hover:text-accent hover:decoration-current"
              >
                {craft.name}
              </Link>
            </span>
          ))}
        </p>
      </div>
      <figure className="contents">
        <div className="col-start-1 row-span-2 row-start-1">
          <FramedImage
            image={image}
            alt={`${name}, a configuration of spacecraft`}
            type={type}
            inscription={name}
          />
        </div>
        <ListCaption image={image} className="col-start-2 mt-1.5 text-xs" />
      </figure>
    </li>
  )
}
