import type { Capture } from './catalogue-data.ts'

/**
 * The moment that data speaks of, in milliseconds: what it dates later is still to come. Of data
 * that nobody knows the age of, that can only be told by the clock.
 */
export const momentOf = ({ captured_at }: Partial<Pick<Capture, 'captured_at'>>): number =>
  captured_at ? Date.parse(captured_at) : Date.now()
