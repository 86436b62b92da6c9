/** Units of time in seconds, which is what durations are counted in. */
export const minute = 60
export const hour = 3600
export const day = 86_400
/** As everywhere in the catalogue 365 days: "1 year 179 days". */
export const year = 31_536_000
