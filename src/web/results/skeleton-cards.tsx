/** Stands for cards that are on their way, in their shape; seen only once the wait is felt. */
export function SkeletonCards({ count }: { count: number }) {
  return (
    <div className="spacecraft-grid after-wait" aria-hidden="true">
      {[...Array(count).keys()].map(place => (
        <div key={place}>
          <div className="aspect-4/3 bg-plate max-[35.5rem]:w-28" />
          <div className="mt-3 mb-7 h-24 w-2/3 bg-wash max-[35.5rem]:hidden" />
        </div>
      ))}
    </div>
  )
}
