import { Link, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import type { Entry } from '#ll2/entry.ts'
import { CardCaption } from '../images/card-caption.tsx'
import { SpacecraftImage } from '../images/spacecraft-image.tsx'
import { StatusMark } from '../ui/status-mark.tsx'
import { CraftRecord } from './craft-record.tsx'

/** One craft in the list: picture and name lead, then what it is and what it did, each said once. */
export function SpacecraftCard({ spacecraft, priority }: { spacecraft: Entry; priority: boolean }) {
  const from = useLocation({ select: location => location.searchStr })
  const [isPictured, setPictured] = useState(true)
  const { id, name, spacecraft_config: config, status } = spacecraft
  const agency = config.agency?.abbrev || config.agency?.name
  return (
    <li className="group relative">
      <figure>
        <SpacecraftImage
          spacecraft={spacecraft}
          priority={priority}
          onFail={() => setPictured(false)}
        />
        <h3>
          <Link
            to="/spacecraft/$id"
            params={{ id }}
            state={{ from, steps: 1 }}
            className="underline-offset-4 after:absolute after:inset-0 group-hover:underline"
          >
            {name}
          </Link>
        </h3>
        <p>
          {config.name}
          {agency && ` · ${agency}`}
        </p>
        <p>
          <CraftRecord spacecraft={spacecraft} />
        </p>
        <p className="craft-status">
          <StatusMark status={status} />
        </p>
        <CardCaption spacecraft={spacecraft} isPictured={isPictured} />
      </figure>
    </li>
  )
}
