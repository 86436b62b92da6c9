import { readSetting } from '../reader/settings.ts'
import { createStore } from './create-store.ts'

// Where nothing can be stored the choice holds until the page is left.
const [useShortcuts, setShortcuts, shortcutsAreOn] = createStore(
  readSetting('shortcuts') !== 'off',
  true,
)

export { setShortcuts, shortcutsAreOn, useShortcuts }
