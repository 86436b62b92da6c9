import { series } from '#charts/tones.ts'

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** The site's own colours, light and dark, as styles.css names them. */
const pairs = {
  paper: ['#ffffff', '#0e1014'],
  plate: ['#edf1fa', '#141b30'],
  ink: ['#14171f', '#eceef4'],
  quiet: ['#555c6d', '#a3abbd'],
  line: ['#dde1ea', '#2b303d'],
  edge: ['#7b8395', '#737b8e'],
  accent: ['#2442b8', '#9db2ff'],
  alarm: ['#a3261d', '#ff9d92'],
} as const

export type Colours = Record<keyof typeof pairs, string> & { series: readonly string[] }

/** The colours of a theme. */
export function coloursOf(theme: Theme): Colours {
  const side = theme === 'light' ? 0 : 1
  const own = Object.fromEntries(Object.entries(pairs).map(([name, pair]) => [name, pair[side]]))
  return { ...(own as Record<keyof typeof pairs, string>), series: series.map(pair => pair[side]) }
}
