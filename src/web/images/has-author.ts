import type { Image } from '#ll2/image.ts'

/** Whether it is recorded whose picture it is; some records say in words that it is not. */
export const hasAuthor = ({ credit }: Image): boolean =>
  !/^\s*(unknown( author)?)?\s*$/i.test(credit ?? '')
