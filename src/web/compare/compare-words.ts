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

const names = (craft: readonly Pick<Compared, 'name'>[]) => craft.map(({ name }) => name)
