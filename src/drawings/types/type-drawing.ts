import type { Matrix } from '../path.ts'

/** Line work in SVG path data, by the weight it is drawn with. */
export interface Lines {
  /** The contour: heaviest, with a light wash inside. */
  outline?: string
  detail?: string
  /** Edges behind the surface: dashed. */
  hidden?: string
  /** Small areas filled with ink. */
  solid?: string
}

/**
 * A drawing of one type of craft, in a field of 400 by 300 units. It keeps between y 28 and the
 * rule of the title at 246, so that a crop to 3:2 loses nothing of it.
 */
export interface TypeDrawing {
  /** Drawn as it is. */
  whole?: Lines
  /** One side of what is symmetrical; `mirror` gives the other. */
  half?: Lines
  /** What turns the half into the other one. */
  mirror?: Matrix
  /** Centre lines: dash and dot. */
  axes: string
  /** Projection and dimension lines: thinnest. */
  construction: string
}
