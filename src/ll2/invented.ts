import type { Capture } from './catalogue-data.ts'

/** What an invented copy names as its source: `.invalid` never resolves (RFC 2606). */
export const inventedSource = 'https://invented.invalid/2.3.0/'

/**
 * Whether a copy is made up to show the catalogue with. Wherever such data is told of, it is said
 * to be that.
 */
export const isInvented = ({ source }: Pick<Capture, 'source'>): boolean =>
  source === inventedSource
