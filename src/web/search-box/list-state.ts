/** What a combobox says of its list while that is open. */
export interface ListState {
  'aria-expanded': true
  'aria-controls': string
  'aria-activedescendant': string | undefined
}
