import { ownOrderings } from '#answers/spacecraft/documentation.ts'
import { orderingFields } from '#ll2/spacecraft-params.ts'
import type { Parameter } from '../described.ts'
import { inQuery, listInQuery } from './in-query.ts'

/** The names of fields, and each with the minus that reverses it. */
const bothWays = (fields: readonly string[]) => fields.flatMap(field => [field, `-${field}`])

/** An order by some fields. */
const orderingBy = (fields: readonly string[], described: string, example: string): Parameter =>
  listInQuery('ordering', {
    description: described,
    schema: { type: 'string', enum: bothWays(fields) },
    example: [example],
  })

/** How a list of craft is ordered. */
export const orderParameters: readonly Parameter[] = [
  orderingBy(
    orderingFields,
    `Fields, separated by commas; a minus sign reverses. Without one by \`id\`, which also decides between equals. Fields that there are not are left out. Extensions of ours: ${ownOrderings.map(field => `\`${field}\``).join(', ')}.`,
    '-flights_count',
  ),
  inQuery('nulls', {
    description:
      'With `last` what is not known follows in either direction, and so do empty serial numbers and times of zero. Without it Launch Library 2’s order: last rising, first falling. An extension of ours.',
    schema: { type: 'string', enum: ['last'] },
    example: 'last',
  }),
]

/** How a list of configurations is ordered. */
export const configurationOrder = orderingBy(
  ['name'],
  'By name; a minus sign reverses. Without it by `id`.',
  'name',
)

/** How a small table is ordered. */
export const tableOrder = orderingBy(
  ['id', 'name'],
  'By `id` or `name`; a minus sign reverses.',
  'name',
)
