import type { Drawing, Heading } from './frame.ts'
import type { Theme } from './themes.ts'

/** What a view tells in any of its files. */
export interface Told {
  sentence: string
  subtitle: string
  legend: Heading['legend']
  captured_at: string | null
  draw: (theme: Theme) => Drawing
  csv: () => string
}
