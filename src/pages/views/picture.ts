import type { Theme } from './themes.ts'

/** Words at a place of a picture. */
export interface Words {
  x: number
  /** The line that they stand on. */
  y: number
  text: string
  size: number
  anchor: 'start' | 'middle' | 'end'
  isBold?: boolean
  /** Quiet where left out. */
  isInk?: boolean
}

/** A picture as plain data, for an SVG file or to be drawn: measures are pixels. */
export interface Picture {
  width: number
  height: number
  theme: Theme
  /** What it is called, for those who do not see it. */
  title: string
  description: string
  /** All but the words, as SVG. */
  shapes: string
  words: Words[]
}
