import * as v from 'valibot'

/** A moment as views tell it: whole minutes since 1970, UTC; negative before. */
export const minutesSchema = v.pipe(v.number(), v.integer())

const length = 60_000

/** @returns the last whole minute before a moment in milliseconds */
export const asMinutes = (milliseconds: number): number => Math.floor(milliseconds / length)

/** @returns milliseconds since 1970 */
export const ofMinutes = (minutes: number): number => minutes * length
