import type { CraftTime } from '../format/craft-time.ts'

/** A length of time in its two largest units; the exact one on demand. */
export function TimeText({ time }: { time: CraftTime }) {
  if (time.kind !== 'known') return <span className="text-quiet">{time.text}</span>
  return (
    <time dateTime={time.iso} title={time.exact === time.text ? undefined : time.exact}>
      {time.text}
    </time>
  )
}
