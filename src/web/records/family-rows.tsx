import { Link } from '@tanstack/react-router'
import type { RecordHolder } from '#ll2/records.ts'
import { FamilyLink } from '../configurations/configuration-link.tsx'
import { DateText } from '../times/local-times.tsx'

/** Families by their first launch: when it was, and of which craft. */
export function FamilyRows({ holders }: { holders: readonly RecordHolder[] }) {
  return (
    <ul
      // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of unmarked lists
      role="list"
      className="grid content-start gap-x-10 sm:grid-cols-2 xl:grid-cols-3"
    >
      {holders.map(({ family, spacecraft, from }) => (
        <li
          key={`${family?.id} ${spacecraft.id}`}
          className="border-t border-line py-3 text-sm first:max-sm:border-t-0 first:max-sm:pt-0"
        >
          <p className="text-quiet">{from && <DateText iso={from.slice(0, 10)} />}</p>
          <Link
            to="/spacecraft/$id"
            params={{ id: spacecraft.id }}
            className="link inline-flex min-h-6 items-center text-base"
          >
            {spacecraft.name}
          </Link>
          {family && (
            <p className="text-quiet">
              Family <FamilyLink id={family.id}>{family.name}</FamilyLink>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
