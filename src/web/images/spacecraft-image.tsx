import { useState } from 'react'
import type { Image } from '#ll2/image.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { safeLink } from '../format/safe-link.ts'
import { loadLater } from '../ui/load-later.tsx'
import { imageAlt } from './image-subject.ts'

const FallbackArt = loadLater(async () => (await import('./fallback-art.tsx')).FallbackArt)

const boxes = {
  card: { ratio: 'aspect-4/3', width: 400, height: 300 },
  detail: { ratio: 'aspect-3/2', width: 1200, height: 800 },
} as const

type Size = keyof typeof boxes

interface Props {
  spacecraft: Spacecraft
  size?: Size
  /** For what is seen without scrolling: load at once, before the rest. */
  priority?: boolean
}

/** A craft's picture in a box of fixed shape, or a drawing of its type where there is none. */
export function SpacecraftImage({ spacecraft, size = 'card', priority = false }: Props) {
  const sources = imageSources(spacecraft.image, size)
  return (
    <div className={`${boxes[size].ratio} overflow-hidden bg-plate`}>
      <Picture
        key={sources.join(' ')}
        spacecraft={spacecraft}
        size={size}
        priority={priority}
        sources={sources}
      />
    </div>
  )
}

/** Addresses in the order to try them. Full pictures are large, so cards never ask for them. */
function imageSources(image: Image | null | undefined, size: Size): string[] {
  if (!image) return []
  const { image_url, thumbnail_url } = image
  const urls = size === 'detail' ? [image_url, thumbnail_url] : [thumbnail_url ?? image_url]
  return urls.map(safeLink).filter(url => url !== null)
}

/** Addresses that failed in this visit: an unreachable host must not flash on every page. */
const failed = new Set<string>()

const firstWorking = (sources: readonly string[]) => sources.find(url => !failed.has(url))

function Picture({
  spacecraft,
  size,
  priority,
  sources,
}: Required<Props> & { sources: readonly string[] }) {
  const [source, setSource] = useState(() => firstWorking(sources))
  if (!source) return <FallbackArt spacecraft={spacecraft} />

  const giveUp = () => {
    failed.add(source)
    setSource(firstWorking(sources))
  }
  // A picture that failed before React was listening tells it only by its empty size.
  const checkEarlyFailure = (img: HTMLImageElement | null) => {
    if (img?.complete && img.naturalWidth === 0) giveUp()
  }
  return (
    <img
      key={source}
      ref={checkEarlyFailure}
      src={source}
      alt={imageAlt(spacecraft)}
      width={boxes[size].width}
      height={boxes[size].height}
      loading={priority ? 'eager' : 'lazy'}
      fetchPriority={priority ? 'high' : 'auto'}
      decoding="async"
      onError={giveUp}
      // The alternative text is for those who do not see: no letters across the box while it loads.
      className="size-full object-cover text-transparent"
    />
  )
}
