import { useEffect, useRef, useState } from 'react'
import type { Image } from '#ll2/image.ts'
import { formatCount } from '../format/count.ts'
import { safeLink } from '../format/safe-link.ts'
import { fileType } from './file-type.ts'

/**
 * The way to a picture as its host has it, with the type of its file and, once the page itself shows
 * it in full, its size. A link that saves it at once would have to lead to this host.
 */
export function OriginalLink({ image }: { image: Image }) {
  const address = safeLink(image.image_url)
  const line = useRef<HTMLParagraphElement>(null)
  const [size, setSize] = useState<string>()
  useEffect(() => {
    const figure = line.current?.closest('figure')
    if (!figure || !address) return
    let isGone = false
    const measure = async () => {
      const shown = figure.querySelector('img')
      if (!shown?.complete || !shown.naturalWidth || shown.currentSrc !== address) return
      // The one shown may tell fewer pixels than it has, on a sharp screen. This one is not loaded
      // anew: the document has it.
      const original = new window.Image()
      original.src = address
      await original.decode().catch(() => {})
      const { naturalWidth: width, naturalHeight: height } = original
      if (width && !isGone) setSize(`${formatCount(width)} × ${formatCount(height)} pixels`)
    }
    void measure()
    // Loads do not bubble.
    figure.addEventListener('load', measure, true)
    return () => {
      isGone = true
      figure.removeEventListener('load', measure, true)
    }
  }, [address])
  if (!address) return null
  const about = [fileType(address), size].filter(Boolean).join(', ')
  return (
    <p ref={line}>
      <a href={address} rel="noopener" className="inline-block py-0.5 text-accent hover:underline">
        Open the original
      </a>
      {about && ` · ${about}`}
    </p>
  )
}
