import { Modal } from '../dialogs/modal.tsx'
import { ShortcutSwitch } from '../ui/shortcut-switch.tsx'

const keys = [
  { keys: ['Ctrl', 'K'], does: 'Find anything; Cmd K on a Mac' },
  {
    keys: ['/'],
    does: 'Go to the search box, or find anything where there is none',
    isSingle: true,
  },
  { keys: ['?'], does: 'Show this list', isSingle: true },
  { keys: ['←', '→', '↑', '↓'], does: 'Go from craft to craft in the list' },
  { keys: ['Home', 'End'], does: 'Go to the first or last craft of the page' },
  { keys: ['Esc'], does: 'Close what lies over the page' },
]

/** All shortcuts, and the switch that turns those of a single key off. */
export function Shortcuts({ onClose }: { onClose: () => void }) {
  return (
    <Modal
      name="Keyboard shortcuts"
      onClose={onClose}
      className="m-auto w-full max-w-lg bg-paper p-6 text-ink max-sm:max-w-[calc(100%-2rem)]"
    >
      {close => (
        <>
          <div className="flex items-baseline justify-between gap-6">
            <h2 className="text-xl tracking-tight">Keyboard shortcuts</h2>
            <button type="button" className="link min-h-11" onClick={() => close()}>
              Close
            </button>
          </div>
          <dl className="mt-4 divide-y divide-line border-y border-line text-sm">
            {keys.map(({ keys: names, does, isSingle }) => (
              <div
                key={does}
                className="grid grid-cols-[8rem_minmax(0,1fr)] items-center gap-4 py-2.5"
              >
                <dt className="flex flex-wrap gap-1">
                  {names.map(name => (
                    <kbd
                      key={name}
                      className="rounded-xs border border-edge px-1.5 font-mono text-xs"
                    >
                      {name}
                    </kbd>
                  ))}
                </dt>
                <dd>
                  {does}
                  {isSingle && <span className="text-quiet"> (a single key)</span>}
                </dd>
              </div>
            ))}
          </dl>
          <div className="mt-5 text-sm text-quiet">
            <ShortcutSwitch />
            <p className="mt-1">Turned off, no single key does anything.</p>
          </div>
        </>
      )}
    </Modal>
  )
}
