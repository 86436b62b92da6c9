import { plural } from '../format/count.ts'
import { agencyName } from './agency-name.ts'
import type { Family } from './find-family.ts'

/** A family in one sentence: "A family of 5 configurations, made by Energia." */
export const familySummary = ({ manufacturer }: Family, configurations: number): string =>
  `A family of ${plural(configurations, 'configuration')}${manufacturer ? `, made by ${agencyName(manufacturer)}` : ''}.`
