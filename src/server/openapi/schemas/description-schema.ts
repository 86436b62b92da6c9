import * as v from 'valibot'

/** This description, as far as one can rely on it: the rest is told by OpenAPI itself. */
export const descriptionSchema = v.looseObject({
  openapi: v.string(),
  info: v.looseObject({ title: v.string(), version: v.string() }),
  paths: v.record(v.string(), v.looseObject({})),
})
