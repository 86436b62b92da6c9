import type { SpacecraftStatus } from './spacecraft-status.ts'

/** LL2's word for a craft that was lost, on the way up or later; those that burnt up as meant are not. */
export const isDestroyed = ({ name }: Pick<SpacecraftStatus, 'name'>): boolean =>
  name === 'Destroyed'
