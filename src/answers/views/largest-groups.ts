import type { Group } from '#ll2/views/groups.ts'

/** Groups told apart: more hues than that nobody does. */
export const mostGroups = 8

const others: Group = { id: null, label: 'Others' }

/**
 * The groups that a view tells apart, those that occur most often first. Where there are too many
 * the smallest are one, the last; so are craft without any, by the name they come with.
 */
export function largestGroups(occurring: readonly Group[]): Group[] {
  const counts = new Map<number | null, { group: Group; count: number }>()
  for (const group of occurring) {
    const known = counts.get(group.id)
    if (known) known.count++
    else counts.set(group.id, { group, count: 1 })
  }
  const sorted = [...counts.values()].sort(
    (a, b) =>
      Number(a.group.id === null) - Number(b.group.id === null) ||
      b.count - a.count ||
      (a.group.label < b.group.label ? -1 : 1),
  )
  const groups = sorted.map(({ group }) => group)
  return groups.length > mostGroups ? [...groups.slice(0, mostGroups - 1), others] : groups
}

/** The place of a group; the last, which stands for all others, where it has none of its own. */
export function placeIn(groups: readonly Group[], { id }: Group): number {
  const place = id === null ? -1 : groups.findIndex(group => group.id === id)
  return place < 0 ? groups.length - 1 : place
}
