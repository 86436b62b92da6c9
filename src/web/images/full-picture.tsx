import { useState } from 'react'

/** A picture as large as its place allows, whatever its shape, and what is said until it is there. */
export function FullPicture({
  address,
  alt,
  hasFailed,
  setFailed,
}: {
  address: string
  alt: string
  hasFailed: boolean
  setFailed: (hasFailed: boolean) => void
}) {
  const [isShown, setShown] = useState(false)
  return (
    <div className="relative bg-plate">
      {hasFailed ? (
        <div role="alert" className="absolute inset-0 grid place-content-center gap-3 px-4">
          <p className="font-medium text-alarm">The full picture cannot be loaded just now.</p>
          <button type="button" className="control mx-auto" onClick={() => setFailed(false)}>
            Try again
          </button>
        </div>
      ) : (
        <img
          src={address}
          alt={alt}
          decoding="async"
          onLoad={() => setShown(true)}
          onError={() => setFailed(true)}
          className="absolute inset-0 size-full object-contain text-transparent"
        />
      )}
      {!isShown && !hasFailed && (
        <p role="status" className="when-stalled absolute inset-x-4 top-1/2 text-center text-quiet">
          Loading the full picture, which may be large
        </p>
      )}
    </div>
  )
}
