/** What a table tells of each craft where nothing is chosen: as much as fits at 1280 px. */
export const defaultColumns = [
  'agency',
  'first_launch',
  'flights_count',
  'picture',
  'spacecraft_config',
  'status',
  'time_in_space',
] as const

/** "name" stands there always: alone, it says that nothing else does. */
const otherColumns = ['last_end', 'name', 'serial_number', 'time_docked', 'type'] as const

export type TableColumn = (typeof defaultColumns | typeof otherColumns)[number]

const names: readonly string[] = [...defaultColumns, ...otherColumns]

export const isTableColumn = (text: string): boolean => names.includes(text)
