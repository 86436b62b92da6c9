import type { Compared } from '../data/compared.ts'
import { listed } from '../format/listed.ts'

/** The heading of a comparison. */
export const compareTitle = (craft: readonly Pick<Compared, 'name'>[]): string =>
  craft.length ? `${listed(names(craft), 'and')} compared` : 'Compare spacecraft'

/** What a comparison is, for those who share it. */
export const compareSummary = (craft: readonly Pick<Compared, 'name'>[]): string =>
  craft.length
    ? `${listed(names(craft), 'and')}: to scale with a person, and their facts side by side.`
    : 'Up to four spacecraft to scale with a person, and their facts side by side.'

/** What the page says where there is nothing to compare. */
export const nothingCompared =
  'Choose up to four craft to see them to scale beside a person, with their facts side by side: by “Compare” on a card, a row or a craft’s page, or by its number.'

/** Of numbers that no craft has; undefined where there are none. */
export const missingWords = (missing: readonly number[]): string | undefined =>
  missing.length
    ? `There is no spacecraft with the number ${listed(missing.map(String), 'or')}.`
    : undefined

const names = (craft: readonly Pick<Compared, 'name'>[]) => craft.map(({ name }) => name)
