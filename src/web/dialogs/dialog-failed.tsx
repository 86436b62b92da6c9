/** Says that a dialog cannot be had just now, until it is closed. */
export const DialogFailed = ({ onClose }: { onClose: () => void }) => (
  <div className="fixed inset-x-4 bottom-4 z-10 flex w-fit items-center gap-x-4 border border-edge bg-paper pr-1 pl-4 text-sm max-sm:bottom-20">
    <p role="alert" className="text-alarm">
      The catalogue cannot be reached just now.
    </p>
    <button type="button" className="link min-h-11 px-3" onClick={onClose}>
      Close
    </button>
  </div>
)
