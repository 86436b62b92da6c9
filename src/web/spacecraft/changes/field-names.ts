/** What fields that may change are called, the most telling first. */
export const fieldNames = new Map([
  ['name', 'Name'],
  ['status', 'Status'],
  ['in_space', 'In space'],
  ['flights_count', 'Flights'],
  ['mission_ends_count', 'Missions ended'],
  ['time_in_space', 'Time in space'],
  ['time_docked', 'Time docked'],
  ['fastest_turnaround', 'Fastest turnaround'],
  ['serial_number', 'Serial number'],
  ['spacecraft_config', 'Configuration'],
  ['is_placeholder', 'Placeholder'],
  ['image', 'Picture'],
  ['description', 'Description'],
])
