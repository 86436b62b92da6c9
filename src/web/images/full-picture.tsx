import { useState } from 'react'

/** A picture as large as its place allows, whatever its shape, and what is said until it is there. */
export function FullPicture({ address, alt }: { address: string; alt: string }) {
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading')
  return (
    <div className="relative bg-plate">
      {state === 'failed' ? (
        <div role="alert" className="absolute inset-0 grid place-content-center gap-3 px-4">
          <p className="font-medium text-alarm">The full picture cannot be loaded just now.</p>
          <button type="button" className="control mx-auto" onClick={() => setState('loading')}>
            Try again
          </button>
        </div>
      ) : (
        <img
          src={address}
          alt={alt}
          decoding="async"
          onLoad={() => setState('shown')}
          onError={() => setState('failed')}
          className="absolute inset-0 size-full object-contain text-transparent"
        />
      )}
      {state === 'loading' && (
        <p role="status" className="when-stalled absolute inset-x-4 top-1/2 text-center text-quiet">
          Loading the full picture, which may be large
        </p>
      )}
    </div>
  )
}
