import type { Parameter } from '../described.ts'

type Told = Omit<Parameter, 'name' | 'in'>

/** A parameter of the query. */
export const inQuery = (name: string, told: Told): Parameter => ({ name, in: 'query', ...told })

/** A parameter of the query whose values are separated by commas. */
export const listInQuery = (name: string, { schema, ...told }: Told): Parameter => ({
  name,
  in: 'query',
  ...told,
  schema: { type: 'array', items: schema },
  style: 'form',
  explode: false,
})

/** A part of the path. */
export const inPath = (name: string, told: Told): Parameter => ({
  name,
  in: 'path',
  required: true,
  ...told,
})
