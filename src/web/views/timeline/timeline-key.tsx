import { Bars } from './row-bars.tsx'

const entries = [
  { text: 'A flight to a station or another place', bars: { flown: 'M0 0H24V12H0Z' } },
  { text: 'No destination recorded', bars: { flown: 'M0 3H24V9H0Z' } },
  { text: 'Still up', bars: { flown: 'M0 0H20V12H0Z', underWay: 'M20 0V12' } },
  {
    text: 'Ended with the loss of the craft',
    bars: { flown: 'M0 0H20V12H0Z', lost: 'M20 0V4M20 8V12', broken: 'M20 4V8' },
  },
  { text: 'Launch, end not recorded', bars: { unended: 'M12 0V12' } },
]

/** What the bars of a timeline mean by their shapes. */
export function TimelineKey() {
  return (
    <ul
      // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of unmarked lists
      role="list"
      aria-label="Key"
      className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-xs text-quiet"
    >
      {entries.map(({ text, bars }) => (
        <li key={text} className="flex items-center gap-2">
          <svg aria-hidden="true" viewBox="0 0 24 12" className="h-3 w-6 shrink-0 overflow-visible">
            <Bars flown="" underWay="" lost="" broken="" unended="" {...bars} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}
