/** What craft can be told together by, in a view of many of them. */
export const groupings = ['spacecraft_config', 'family', 'type', 'agency', 'status'] as const
export type Grouping = (typeof groupings)[number]

/** What a row of the timeline can be: one craft, or all of one kind. */
export const timelineRows = ['spacecraft', ...groupings] as const
export type TimelineBy = (typeof timelineRows)[number]

/** What a craft can be measured by. */
export const measures = ['time_in_space', 'time_docked', 'flights_count'] as const
export type Measure = (typeof measures)[number]

/** What lies along the bottom of a plot: a measure, or when craft were launched. */
export const chartAcross = [...measures, 'year', 'decade'] as const
export type ChartAcross = (typeof chartAcross)[number]

/** What a plot tells upwards: a measure of each craft, or how many craft or launches there are. */
export const chartUp = [...measures, 'spacecraft', 'launches'] as const
export type ChartUp = (typeof chartUp)[number]

/** What a plot tells where nothing is chosen. */
export const defaultChart = { x: 'flights_count', y: 'time_in_space', by: 'type' } as const

/** What those who are up at once are told apart by where nothing is chosen. */
export const defaultAtOnceBy = 'type'
