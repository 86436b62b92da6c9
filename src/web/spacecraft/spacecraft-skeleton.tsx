/** Stands for a craft's page on a slow connection, in its shape. */
export function SpacecraftSkeleton() {
  return (
    <div className="after-wait mt-15">
      <p role="status" className="sr-only">
        Loading
      </p>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div className="aspect-3/2 bg-plate" />
        <div aria-hidden="true">
          <div className="h-5 w-1/3 bg-wash" />
          <div className="mt-3 h-12 w-4/5 bg-wash" />
          <div className="mt-4 h-5 w-1/2 bg-wash" />
          <div className="mt-8 h-24 bg-wash" />
          <div className="mt-10 h-32 bg-wash" />
        </div>
      </div>
      <div aria-hidden="true" className="mt-24 grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <div className="h-80 bg-wash" />
        <div className="h-80 bg-wash" />
      </div>
    </div>
  )
}
