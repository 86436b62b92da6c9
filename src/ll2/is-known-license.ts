import type { ImageLicense } from './image.ts'

/** Whether a licence says anything: LL2 has one by the name of "Unknown", and its id is 1. */
export const isKnownLicense = (license: ImageLicense | null): license is ImageLicense =>
  license !== null && license.id !== 1
