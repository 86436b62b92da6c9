/** Stands for cards that are on their way, in their shape; seen only once the wait is felt. */
export function SkeletonCards({ count }: { count: number }) {
  return (
    <div className="spacecraft-grid after-wait" aria-hidden="true">
      {[...Array(count).keys()].map(place => (
        <div key={place} className="pb-10">
          <div className="aspect-4/3 bg-plate" />
          <div className="pt-2">
            <div className="h-4 w-2/3 bg-wash" />
          </div>
          <div className="pt-3">
            <div className="h-6 w-3/4 bg-wash" />
            <div className="mt-2 h-4 w-1/2 bg-wash" />
          </div>
          <div className="mt-3 h-38 border-t border-line pt-3">
            <div className="h-full bg-wash" />
          </div>
        </div>
      ))}
    </div>
  )
}
