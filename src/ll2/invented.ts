import type { Capture } from './catalogue-data.ts'

type Sourced = Pick<Capture, 'source'>

/** What an invented copy names as its source: `.invalid` never resolves (RFC 2606). */
export const inventedSource = 'https://invented.invalid/2.3.0/'

/**
 * Whether a copy is made up to show the catalogue with. Wherever such data is told of, it is said
 * to be that.
 */
export const isInvented = ({ source }: Sourced): boolean => source === inventedSource

/** Whom the facts are from, within a sentence. */
export const sourceName = (invented: boolean): string =>
  invented ? 'invented data' : 'Launch Library 2'

/** The name of a file of craft, without its ending. */
export const exportName = (capture: Sourced): string =>
  isInvented(capture) ? 'invented-spacecraft' : 'spacecraft'
