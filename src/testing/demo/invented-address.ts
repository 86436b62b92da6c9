import { inventedSource } from '#ll2/invented.ts'

/** Where a record of the demo would be, if anything of it were anywhere. */
export const inventedAddress = (resource: string, id: number | string): string =>
  `${inventedSource}${resource}/${id}/`
