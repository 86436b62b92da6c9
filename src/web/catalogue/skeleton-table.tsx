/** Stands for a table's rows that are on their way; seen only once the wait is felt. */
export function SkeletonTable({ count }: { count: number }) {
  return (
    <div className="after-wait divide-y divide-line border-y border-line" aria-hidden="true">
      {Array.from({ length: count }, (_, place) => place).map(place => (
        <div key={place} className="flex h-10 items-center gap-8">
          <div className="h-4 w-1/4 bg-wash" />
          <div className="h-4 w-1/6 bg-wash" />
          <div className="h-4 w-1/3 bg-wash" />
        </div>
      ))}
    </div>
  )
}
