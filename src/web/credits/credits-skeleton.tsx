/** Stands for the register of pictures on a slow connection, in its shape. */
export function CreditsSkeleton() {
  return (
    <div className="after-wait mt-8">
      <p role="status" className="sr-only">
        Loading
      </p>
      <div aria-hidden="true">
        <div className="h-32 max-w-prose bg-wash" />
        <div className="mt-14 h-8 w-1/3 bg-wash" />
        <div className="mt-8 grid gap-10 md:grid-cols-2 xl:grid-cols-3">
          {Array.from({ length: 6 }, (_, place) => place).map(place => (
            <div key={place} className="grid grid-cols-[8rem_1fr] gap-4">
              <div className="aspect-4/3 bg-plate" />
              <div className="bg-wash" />
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}
