/**
 * The order of names on a page, without regard to capitals: the same wherever it is rendered, which
 * `localeCompare` is not.
 */
export function compareText(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()]
  return Number(first > second) - Number(first < second)
}
