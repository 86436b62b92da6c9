import type { KeyboardEvent } from 'react'

/**
 * The place an arrow key leads to among links that stand in rows of equal length, by line.
 * @returns undefined where the key leads nowhere, so that it can do what it does elsewhere
 */
export function placeByKey(
  key: string,
  { place, columns, count }: { place: number; columns: number; count: number },
): number | undefined {
  // In one column the keys to the sides scroll what is wider than the screen.
  const sideways = columns > 1 ? 1 : 0
  const steps: Record<string, number> = {
    ArrowRight: sideways,
    ArrowLeft: -sideways,
    ArrowDown: columns,
    ArrowUp: -columns,
    Home: -place,
    End: count - 1 - place,
  }
  const next = place + (Object.hasOwn(steps, key) ? (steps[key] ?? 0) : 0)
  return next === place || next < 0 || next >= count ? undefined : next
}

/** Arrow keys on a craft's link go to its neighbours as they stand on the screen. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('h3 a, a[id^=craft]')]
  const place = event.target instanceof HTMLElement ? links.indexOf(event.target) : -1
  if (place < 0) return
  const top = (link: HTMLElement | undefined) => link?.getBoundingClientRect().top
  const columns = links.filter(link => top(link) === top(links[0])).length
  const next = placeByKey(event.key, { place, columns, count: links.length })
  if (next === undefined) return
  event.preventDefault()
  links[next]?.focus()
}
