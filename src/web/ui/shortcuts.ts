import { createStore } from './create-store.ts'
import { readSetting } from './settings.ts'

// Where nothing can be stored the choice holds until the page is left.
const [useShortcuts, setShortcuts, shortcutsAreOn] = createStore(
  readSetting('shortcuts') !== 'off',
  true,
)

export { setShortcuts, shortcutsAreOn, useShortcuts }
