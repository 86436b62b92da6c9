import { Link } from '@tanstack/react-router'
import type { Gap, Lacking } from '#ll2/gaps.ts'

/**
 * Records with what they lack.
 * @param isOfOne - all lack the same, which is said above
 */
export function LackingList({
  records,
  fields,
  isOfOne,
}: {
  records: readonly Lacking[]
  fields: readonly Gap[]
  isOfOne: boolean
}) {
  const titles = new Map(fields.map(({ field, title }) => [field, title]))
  return (
    <ul
      // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of unmarked lists
      role="list"
      className={`mt-3 grid gap-x-10 text-sm sm:grid-cols-2 ${isOfOne ? 'xl:grid-cols-3' : ''}`}
    >
      {records.map(record => (
        <li
          key={`${record.kind} ${record.id}`}
          className="min-w-0 border-t border-line py-3 wrap-anywhere"
        >
          <RecordLink record={record} />
          <p className="text-quiet">
            {record.kind === 'configuration' ? 'Configuration' : record.spacecraft_config.name}
            {!isOfOne && `: ${record.lacks.map(field => titles.get(field)).join(', ')}`}
          </p>
        </li>
      ))}
    </ul>
  )
}

function RecordLink({ record: { kind, id, name } }: { record: Lacking }) {
  const of = {
    params: { id },
    className: 'link inline-flex min-h-6 items-center text-base',
    children: name.trim() || `Number ${id}`,
  }
  return kind === 'spacecraft' ? (
    <Link to="/spacecraft/$id" {...of} />
  ) : (
    <Link to="/configurations/$id" {...of} />
  )
}
