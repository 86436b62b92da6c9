import type { Agency } from '#ll2/agency.ts'
import type { AgencyEntry } from '#ll2/agency-entry.ts'

export const agencyEntry = ({ id, name, abbrev }: Agency): AgencyEntry => ({
  id,
  name,
  ...(abbrev !== undefined && { abbrev }),
})
