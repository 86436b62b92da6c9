/** Craft that one list may be made of: more would be no address to hand on. */
export const mostCraftIds = 200

/**
 * Reads the ids of craft: numbers, and ranges of those that follow each other, separated by commas:
 * `12-15,198`.
 * @returns rising, each once; null for what is no such list, or names too many
 */
export function readCraftIds(text: string): number[] | null {
  const ids = new Set<number>()
  for (const part of text.split(',')) {
    const [, from, to = from] = /^\s*(\d{1,9})(?:-(\d{1,9}))?\s*$/.exec(part) ?? []
    const length = Number(to) - Number(from)
    if (!(length >= 0 && length < mostCraftIds)) return null
    for (let n = 0; n <= length; n += 1) ids.add(Number(from) + n)
  }
  return ids.size > mostCraftIds ? null : [...ids].sort((a, b) => a - b)
}

/** @param ids - rising, each once */
export function writeCraftIds(ids: readonly number[]): string {
  const ranges: { from: number; to: number }[] = []
  for (const id of ids) {
    const last = ranges.at(-1)
    if (last && id === last.to + 1) last.to = id
    else ranges.push({ from: id, to: id })
  }
  return ranges.map(({ from, to }) => (from === to ? from : `${from}-${to}`)).join(',')
}

/** Said of a list of ids that cannot be read. */
export const badCraftIds = `Enter ids and ranges of them, such as 12-15,198: ${mostCraftIds} craft at most.`
