// What `laterSchema` names, in one piece.
export { catalogueStatusSchema } from '#ll2/catalogue-status.ts'
export { entriesSchema } from '#ll2/entry.ts'
export { facetsSchema } from '#ll2/facets.ts'
export { inSpaceSchema } from '#ll2/in-space.ts'
export { spacecraftSchema } from '#ll2/spacecraft.ts'
