import { version as ofPackage } from '../../../package.json'

/** The catalogue's version, which its API has too. */
export const version: string = ofPackage
