import * as v from 'valibot'

/** An LL2 id. Beyond the safe integers two ids could read as one. */
export const idSchema = v.pipe(v.number(), v.safeInteger('Not a safe integer'), v.minValue(0))
