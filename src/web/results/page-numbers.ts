/** A page's number, or a gap that stands for several. */
export type PageSlot = number | 'gap'

/**
 * The pages to link: first, last and those around the current one. A gap never stands for a
 * single page, since that page takes no more room than the gap.
 */
export function pageNumbers(page: number, pages: number): PageSlot[] {
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    number => number === 1 || number === pages || Math.abs(number - page) <= 1,
  )
  return near.flatMap((number, place): PageSlot[] => {
    const skipped = number - (near[place - 1] ?? 0) - 1
    if (skipped === 0) return [number]
    return skipped === 1 ? [number - 1, number] : ['gap', number]
  })
}
