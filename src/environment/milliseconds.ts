/** Units of time in milliseconds, which is what clocks and timers count in. */
export const seconds = 1000
export const minutes = 60 * seconds
export const hours = 60 * minutes
export const days = 24 * hours
