import { memo, type ReactNode } from 'react'
import type { Entry } from '#ll2/entry.ts'
import { CardCaption } from '../images/card-caption.tsx'
import type { Priority } from '../images/framed-image.tsx'
import { SpacecraftImage } from '../images/spacecraft-image.tsx'
import { markPiece, renderingNotes } from '../later/rendering.ts'
import { CompareToggle } from '../tray/compare-toggle-later.ts'
import { StatusMark } from '../ui/status-mark.tsx'
import { CraftLink } from './craft-link.tsx'
import { CraftRecord } from './craft-record.tsx'
import { InSpaceMark } from './in-space-mark.tsx'

/**
 * One craft in the list: picture and name lead, then what it is and what it did, each said once.
 * @param record - what it did, where that is told otherwise
 */
export const SpacecraftCard = memo(function SpacecraftCard({
  spacecraft,
  priority,
  record,
}: {
  spacecraft: Entry
  priority?: Priority | undefined
  record?: ReactNode
}) {
  const { id, name, spacecraft_config: config, status, in_space } = spacecraft
  const agency = config.agency?.abbrev || config.agency?.name
  const content = (
    <>
      <figure>
        <SpacecraftImage spacecraft={spacecraft} priority={priority} />
        <div className="card-name">
          <h3>
            <CraftLink
              craft={id}
              className="underline-offset-4 after:absolute after:inset-0 group-hover:underline"
            >
              {name}
            </CraftLink>
          </h3>
          <p className="craft-status">
            {in_space ? (
              <InSpaceMark since={spacecraft.up_since} />
            ) : (
              <StatusMark status={status} />
            )}
          </p>
        </div>
        <p>
          {config.name}
          {agency && ` · ${agency}`}
        </p>
        <p>{record ?? <CraftRecord spacecraft={spacecraft} />}</p>
        <CardCaption spacecraft={spacecraft} />
      </figure>
      <CompareToggle craft={spacecraft} isBrief className="card-toggle" />
    </>
  )
  const notes = import.meta.env.SSR && record === undefined && renderingNotes()
  if (notes) {
    const mark = markPiece(notes, { of: spacecraft, form: priority ?? '', content })
    // biome-ignore lint/security/noDangerouslySetInnerHtml: a comment, in whose place comes what is rendered here too
    return <li className={item} dangerouslySetInnerHTML={{ __html: mark }} />
  }
  return <li className={item}>{content}</li>
})

const item = 'group relative'
