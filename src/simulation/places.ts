/** Where the simulated data folder is: on no real disk. */
export const dataFolder = '/simulated/data'
/** Where the simulated LL2 is, as `LL2_URL` has it. */
export const source = 'http://ll2.invalid/2.3.0/'
