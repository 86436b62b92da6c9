import { formatCount } from '../format/count.ts'

/** How much of the budget of calls to Launch Library 2 is used up, in the last hour. */
export function CallsGauge({ used, allowed }: { used: number | null; allowed: number | null }) {
  if (allowed === null) return 'This server makes none'
  if (used === null) return `Cannot be counted; ${formatCount(allowed)} are allowed in an hour`
  return (
    <>
      <meter
        aria-label="Calls to Launch Library 2 in the last hour"
        className="w-full"
        min={0}
        max={allowed}
        high={allowed * 0.8}
        optimum={0}
        value={Math.min(used, allowed)}
      />
      <p>
        {formatCount(used)} of {formatCount(allowed)} in the last hour
      </p>
    </>
  )
}

/** Keeps the room of the gauge while nobody knows what it shows. */
export const NoGauge = ({ text }: { text: string }) => (
  <>
    <meter aria-hidden="true" className="invisible w-full" />
    <p>{text}</p>
  </>
)
