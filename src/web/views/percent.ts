import { plane } from '#charts/plot.ts'

/** A place across a plot as SVG takes it. */
export const percent = (x: number): string => `${(x / plane) * 100}%`
