/** Says that a dialog cannot be had just now, until it is closed. */
export const DialogFailed = ({ onClose }: { onClose: () => void }) => (
  <p
    role="alert"
    className="fixed bottom-4 left-4 z-10 flex items-center gap-x-4 border border-edge bg-paper pr-1 pl-4 text-sm text-alarm max-sm:bottom-20"
  >
    The catalogue cannot be reached just now.
    <button type="button" className="link min-h-11 px-3" onClick={onClose}>
      Close
    </button>
  </p>
)
