import type { OrderingField } from '#ll2/spacecraft-params.ts'
import type { Columns } from './columns.ts'

/**
 * Whether nothing is known of what a field says of a craft, as people understand it: a blank text
 * says nothing. Nor does a time of zero, which LL2 gives craft that have not flown and those whose
 * time nobody recorded.
 */
export function isUnknown(
  { records, ranges, moments }: Columns,
  field: OrderingField,
  row: number,
) {
  switch (field) {
    case 'id':
      return false
    case 'name':
    case 'serial_number':
      return !records[row]?.[field]?.trim()
    case 'mission_ends_count':
      return typeof records[row]?.mission_ends_count !== 'number'
    case 'time_in_space':
    case 'time_docked':
      return !ranges[field][row]
    case 'flights_count':
      return Number.isNaN(ranges[field][row])
    case 'first_launch':
    case 'last_end':
      return Number.isNaN(moments[field][row])
  }
}
