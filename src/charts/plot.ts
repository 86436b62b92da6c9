import type { Tone } from './tones.ts'

/** How a mark is drawn: filled, or as a dot of one of the shapes that tell groups apart. */
export type Pen = 'area' | 'dot' | 'square' | 'ring' | 'frame' | 'target' | 'box'

/** What is drawn: a path on a plane 1000 wide and as high as the plot, stretched to its width. */
export interface Mark {
  d: string
  pen: Pen
  tone: Tone
}

/** Words at a place of the plot. */
export interface Label {
  /** From 0 to 1000. */
  x: number
  /** Pixels from the top: the line that the words stand on. */
  y: number
  text: string
  anchor: 'start' | 'middle' | 'end'
}

/**
 * A picture of data as plain values, for whoever draws it: a page at any width, a file at one.
 * Heights are pixels, widths are thousandths of the plot's.
 */
export interface Plot {
  height: number
  marks: Mark[]
  /** Lines across, each with what it stands for. */
  rules: { y: number; text: string }[]
  /** Lines upwards, with their words below the plot. */
  ticks: { x: number; text: string }[]
  labels: Label[]
  /** What the tones stand for, in the order they lie in, from the top. */
  legend: { tone: Tone; pen: Pen; text: string }[]
  /** What lies across, and what upwards; empty where it goes without saying. */
  across: string
  up: string
}

/** How wide the plane of a plot is. */
export const plane = 1000

/** A number of a path: no longer than the eye can tell. */
export const short = (value: number): number => Math.round(value * 100) / 100
