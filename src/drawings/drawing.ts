import type { DrawingName } from './drawing-name.ts'

/**
 * What a stroke is drawn with, from the heaviest: a contour, with an opaque wash inside; a line on
 * the surface; an edge behind it, dashed; a small area filled with ink; a centre line, dash and dot.
 */
export type Pen = 'outline' | 'detail' | 'hidden' | 'solid' | 'axes'

export interface Stroke {
  pen: Pen
  /** SVG path data, in metres. */
  d: string
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A craft from the side, nose up or to the left, in metres: `measures-read.ts` has where they are from. */
export interface Drawing {
  name: DrawingName
  /** Along its axis, from its nose to its end, in metres, as published. */
  length: number
  /** Across its axis, in metres, as published. */
  width: number
  /** What `width` measures. */
  across: 'diameter' | 'height' | 'wing span' | 'from foot to foot'
  /** Across what it unfolds, in metres, as published; undefined where that is nothing or unknown. */
  span?: number | undefined
  /** Where its nose points. */
  nose: 'up' | 'left'
  /** What its strokes take up, but for centre lines. */
  bounds: Box
  /** In the order they are laid down: what comes later lies on top. */
  strokes: readonly Stroke[]
}
