import type { CatalogueSearch } from './catalogue-search.ts'

/**
 * Says, for `memo`, when a control that shows a part of the search stays as it is while the rest of
 * the search changes. Such a control changes the search only by what `Go` hands it.
 * @param partOf - what the control shows of its search
 */
export const showsOnly =
  <Props extends { search: CatalogueSearch }>(partOf: (props: Props) => unknown) =>
  (before: Props, now: Props): boolean =>
    names(now).every(name => name === 'search' || before[name] === now[name]) &&
    JSON.stringify(partOf(before)) === JSON.stringify(partOf(now))

const names = <Props extends object>(props: Props) => Object.keys(props) as (keyof Props)[]
