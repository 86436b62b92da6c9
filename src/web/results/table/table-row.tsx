import { memo, type ReactNode } from 'react'
import type { Entry } from '#ll2/entry.ts'
import { CardCaption } from '../../images/card-caption.tsx'
import { SpacecraftImage } from '../../images/spacecraft-image.tsx'
import { CompareToggle } from '../../tray/compare-toggle-later.ts'
import { CraftLink } from '../craft-link.tsx'
import type { Column } from './columns.tsx'

/**
 * One craft. All of the row leads to it by the link of the name, which covers what does not lie
 * above it: from the name, which always stands at the left, as far as the table can be seen.
 */
export const TableRow = memo(function TableRow({
  spacecraft,
  shown,
  isPictured,
}: {
  spacecraft: Entry
  shown: readonly (Column & { className: string })[]
  isPictured: boolean
}) {
  const { id, name } = spacecraft
  const link = (
    <CraftLink
      craft={id}
      id={`craft-${id}`}
      className="line-clamp-3 underline-offset-4 after:absolute after:inset-y-0 after:left-0 after:w-[100cqi] group-hover:underline"
    >
      {name}
    </CraftLink>
  )
  const cell = 'border-b border-line pt-1 pb-1.5 pl-4 first:pl-0'
  return (
    <tr className="group align-top hover:bg-wash">
      <th
        scope="row"
        aria-labelledby={`craft-${id}`}
        className={`${cell} sticky left-0 z-1 bg-paper text-left font-semibold group-hover:bg-wash`}
      >
        {isPictured ? <Pictured spacecraft={spacecraft}>{link}</Pictured> : link}
        <CompareToggle craft={spacecraft} isBrief className="row-toggle" />
      </th>
      {shown.map(({ name, isNumeric, className, cell: content }) => (
        <td
          key={name}
          className={`${cell} ${isNumeric ? 'text-right tabular-nums' : ''} ${className}`}
        >
          {content(spacecraft)}
        </td>
      ))}
    </tr>
  )
})

/** The name with the craft's picture beside it, and whose that is. */
const Pictured = ({ spacecraft, children }: { spacecraft: Entry; children: ReactNode }) => (
  <figure className="table-figure">
    <SpacecraftImage spacecraft={spacecraft} />
    {children}
    <CardCaption spacecraft={spacecraft} />
  </figure>
)
