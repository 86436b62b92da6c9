import type { Image } from '#ll2/image.ts'

/** Whether it is recorded whose picture it is. */
export const hasAuthor = ({ credit }: Image): boolean => Boolean(credit?.trim())
