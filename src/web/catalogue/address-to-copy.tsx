import { useEffect, useRef } from 'react'

/** An address, selected and with the focus on it, for a browser that did not copy it. */
export function AddressToCopy({ address, onClose }: { address: string; onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <div className="grid gap-2 rounded-xs border border-edge bg-paper p-3 shadow-lg">
      <label className="grid gap-1">
        The browser did not copy the link. Copy it here:
        <input ref={field} readOnly value={address} className="control min-h-9" />
      </label>
      <button type="button" className="link min-h-6 justify-self-start" onClick={onClose}>
        Close
      </button>
    </div>
  )
}
