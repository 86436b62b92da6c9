import { useState } from 'react'
import { Modal } from '../dialogs/modal.tsx'
import { CopyableCaption } from './copyable-caption.tsx'
import { FullPicture } from './full-picture.tsx'
import { imageLabel } from './image-label.ts'
import { imageAlt, type PicturedCraft } from './image-subject.ts'

/**
 * A craft's full picture over the whole window, with the caption it has on the page.
 * @param address - of the full picture
 */
export function Lightbox({
  spacecraft,
  address,
  onClose,
}: {
  spacecraft: PicturedCraft
  address: string
  onClose: () => void
}) {
  const [hasFailed, setFailed] = useState(false)
  return (
    <Modal
      name={imageLabel(spacecraft)}
      onClose={onClose}
      className="m-0 h-dvh max-h-none w-full max-w-none bg-paper text-ink"
    >
      {close => (
        <div className="grid h-full grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)]">
          <div className="flex items-center justify-between gap-4 border-b border-line px-4 py-1 sm:px-6">
            <p className="truncate font-medium">{spacecraft.name}</p>
            <button type="button" className="link min-h-11" onClick={() => close()}>
              Close
            </button>
          </div>
          <figure className="grid min-h-0 grid-rows-[minmax(8rem,1fr)_auto] overflow-y-auto">
            <FullPicture
              address={address}
              alt={imageAlt(spacecraft)}
              hasFailed={hasFailed}
              setFailed={setFailed}
            />
            {/* Of a picture that is not seen there is nothing to credit. */}
            {!hasFailed && (
              <div className="border-t border-line px-4 pb-3 sm:px-6">
                <CopyableCaption spacecraft={spacecraft} />
              </div>
            )}
          </figure>
        </div>
      )}
    </Modal>
  )
}
