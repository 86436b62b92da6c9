import type { Agency, AgencyEntry } from '#ll2/agency.ts'

export const agencyEntry = ({ id, name, abbrev }: Agency): AgencyEntry => ({
  id,
  name,
  ...(abbrev !== undefined && { abbrev }),
})
