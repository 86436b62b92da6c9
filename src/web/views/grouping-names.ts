import type { TimelineBy } from '#ll2/views/choices.ts'

/** What craft can be told together by, in words. */
export const groupingNames: Record<TimelineBy, string> = {
  spacecraft: 'Spacecraft',
  spacecraft_config: 'Configuration',
  family: 'Family',
  type: 'Type',
  agency: 'Agency',
  status: 'Status',
}

export const optionsOf = <By extends TimelineBy>(words: readonly By[]) =>
  words.map(word => [word, groupingNames[word]] as const)
