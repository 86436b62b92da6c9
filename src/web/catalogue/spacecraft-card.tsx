import { Link, useLocation } from '@tanstack/react-router'
import type { Entry } from '#ll2/entry.ts'
import { plural } from '../format/count.ts'
import { timeInSpace } from '../format/craft-time.ts'
import { ImageCaption } from '../images/image-caption.tsx'
import { SpacecraftImage } from '../images/spacecraft-image.tsx'
import { StatusMark } from '../ui/status-mark.tsx'
import { TimeText } from '../ui/time-text.tsx'

/** One craft in the list: picture and name lead, the facts follow in aligned rows. */
export function SpacecraftCard({ spacecraft, priority }: { spacecraft: Entry; priority: boolean }) {
  const from = useLocation({ select: location => location.searchStr })
  const { name, serial_number, spacecraft_config: config, status, flights_count } = spacecraft
  return (
    <li className="group relative pb-10">
      <figure>
        <SpacecraftImage spacecraft={spacecraft} priority={priority} />
        <ImageCaption spacecraft={spacecraft} />
      </figure>
      <div className="pt-3">
        <h3 className="text-lg leading-snug tracking-tight">
          <Link
            to="/spacecraft/$id"
            params={{ id: spacecraft.id }}
            state={{ from, steps: 1 }}
            className="underline-offset-4 after:absolute after:inset-0 group-hover:underline"
          >
            {name}
          </Link>
        </h3>
        <p className="mt-0.5 min-h-5 font-mono text-xs text-quiet">
          {serial_number ?? 'No serial number'}
        </p>
      </div>
      <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] content-start gap-x-4 gap-y-1 border-t border-line pt-3 text-sm [&_dt]:text-quiet">
        <dt>Configuration</dt>
        <dd>{config.name}</dd>
        <dt>Agency</dt>
        <dd>{config.agency?.name ?? 'Unknown'}</dd>
        <dt>Status</dt>
        <dd>
          <StatusMark status={status} />
        </dd>
        <dt>Time in space</dt>
        <dd className="relative z-1 w-fit">
          <TimeText time={timeInSpace(spacecraft)} />
        </dd>
        <dt>Flights</dt>
        <dd>
          {flights_count === null ? (
            <span className="text-quiet">Unknown</span>
          ) : (
            plural(flights_count, 'flight')
          )}
        </dd>
      </dl>
    </li>
  )
}
