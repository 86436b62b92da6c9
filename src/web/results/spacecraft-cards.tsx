import { useEffect, useRef, useState } from 'react'
import type { Entry } from '#ll2/entry.ts'
import { whenIdle } from '../paint/when-idle.ts'
import { SpacecraftCard } from './spacecraft-card.tsx'
import { useSeenFirst } from './use-seen-first.ts'

/**
 * Cards of the first screen at most widths. The pictures that a page begins with wait for nothing,
 * and later ones for the words beside them (see `FramedImage`).
 */
const early = 8

let arrowKeys: typeof import('./arrow-keys.ts') | undefined

/** Nobody walks by arrow keys before the list is there. */
async function loadArrowKeys() {
  arrowKeys = await import('./arrow-keys.ts').catch(() => undefined)
}

/** Old rows while new ones come: their pictures fade, their words stay readable. */
const dimmed = '[&_figure>:first-child]:opacity-40 [&_figure>:first-child]:transition-opacity'

/**
 * One page of the list as cards. Each place keeps its elements when other craft come: they are
 * written anew where they stand, nothing travels, and the focus stays where it is.
 */
export function SpacecraftCards({
  results,
  isWaiting,
}: {
  results: readonly Entry[]
  isWaiting: boolean
}) {
  useEffect(() => whenIdle(loadArrowKeys), [])
  const list = useRef<HTMLUListElement>(null)
  const [firstResults] = useState(results)
  const priorityOf = (spacecraft: Entry, place: number) =>
    spacecraft !== firstResults[place] || place >= early ? undefined : place ? 'early' : 'first'
  return (
    <ul
      ref={list}
      // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of unmarked lists
      role="list"
      aria-label="Spacecraft"
      onKeyDown={event => (arrowKeys ? arrowKeys.moveByArrows(event) : void loadArrowKeys())}
      className={`spacecraft-grid ${isWaiting ? dimmed : ''}`}
    >
      {useSeenFirst(results, list).map((spacecraft, place) => (
        <SpacecraftCard
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={place}
          spacecraft={spacecraft}
          priority={priorityOf(spacecraft, place)}
        />
      ))}
    </ul>
  )
}
