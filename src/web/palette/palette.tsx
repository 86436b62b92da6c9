import { Finder } from './finder.tsx'
import { Shortcuts } from './shortcuts.tsx'

/** What lies over the page: the way to anything, or the list of all keys. */
export function Palette({
  shows,
  onClose,
  onShortcuts,
}: {
  shows: 'finder' | 'shortcuts'
  onClose: () => void
  onShortcuts: () => void
}) {
  return shows === 'finder' ? (
    <Finder onClose={onClose} onShortcuts={onShortcuts} />
  ) : (
    <Shortcuts onClose={onClose} />
  )
}
