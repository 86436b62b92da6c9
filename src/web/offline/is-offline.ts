import { createStore } from '../ui/create-store.ts'

const [useIsOffline, setOffline, isOffline] = createStore(false, false)

export {
  isOffline,
  /** Tells that the page's answers come from the copy that is kept, since nobody else can be asked. */
  setOffline,
  useIsOffline,
}
