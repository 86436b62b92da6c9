import { createStore } from '../ui/create-store.ts'

const [useIsOffline, setOffline] = createStore(false, false)

export {
  /** Tells that the page's answers come from the copy that is kept, since nobody else can be asked. */
  setOffline,
  useIsOffline,
}
