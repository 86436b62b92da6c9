import { type ReactNode, useState } from 'react'
import type { Image } from '#ll2/image.ts'
import { loadLater } from '../later/load-later.tsx'
import { useIsPainted } from '../paint/use-is-painted.ts'
import { useIsHere } from '../reader/arrival.tsx'
import type { DrawnConfiguration } from './drawn-configuration.ts'
import { type ImageSize, narrowSourceSet } from './image-sources.ts'
import { noteFailure, useWorkingSources } from './working-sources.ts'

const FallbackArt = loadLater(
  'images/fallback-art',
  async () => (await import('./fallback-art.tsx')).FallbackArt,
)

/** Boxes with the size they have about, and the width in pixels below which a picture is tiny in them. */
const boxes = {
  card: { ratio: 'aspect-4/3', width: 400, height: 300, tiny: 120 },
  detail: { ratio: 'aspect-3/2', width: 1200, height: 800, tiny: 360 },
} as const

/** How much of a hurry a picture is in. */
export type Priority = 'first' | 'early'

interface Props {
  image: Image | null | undefined
  alt: string
  /** What is drawn, and the words set into the drawing, where there is no picture. */
  configuration: DrawnConfiguration | null
  inscription: string
  size?: ImageSize | undefined
  /** For what is seen without scrolling, `early`: load at once; `first`: and before all else. */
  priority?: Priority | undefined
  /** What lies over the picture; not over a drawing. */
  children?: ReactNode
}

/**
 * A picture in a box of fixed shape, or a drawing where there is none. To stand in a `<figure>`
 * with its caption.
 */
export function FramedImage({ size = 'card', ...props }: Props) {
  const sources = useWorkingSources(props.image, size)
  return (
    <div className={`picture-frame ${boxes[size].ratio} relative overflow-hidden bg-plate`}>
      <Picture key={sources.join(' ')} {...props} size={size} sources={sources} />
    </div>
  )
}

/**
 * Fills the box with a picture that bears it: a portrait or a panorama is shown whole, and a tiny
 * one as it is. By its own measures alone: to ask for the box's would lay out the page each time.
 */
function fillOrShowWhole(img: HTMLImageElement, tiny: number) {
  const { naturalWidth, naturalHeight } = img
  const ratio = naturalWidth / naturalHeight
  if (ratio < 0.95 || ratio > 2 || naturalWidth < tiny) img.style.objectFit = 'scale-down'
}

/**
 * Whether the browser has a picture in its memory and can show it at once. Asked with an element
 * that belongs to no page: as a lazy one it never loads anything.
 */
function isAtHand(source: string): boolean {
  const img = new Image()
  img.loading = 'lazy'
  img.src = source
  return img.complete
}

/**
 * The picture, or the drawing. One at hand, or in a hurry, comes with the words beside it; any
 * other is asked for once those are on the screen: to ask, and to read what comes, would hold them
 * up.
 */
function Picture({
  sources,
  alt,
  configuration,
  inscription,
  size,
  priority,
  children,
}: Omit<Props, 'size' | 'image'> & { size: ImageSize; sources: readonly string[] }) {
  const [isLoaded, setLoaded] = useState(false)
  const isHere = useIsHere()
  const [source] = sources
  const isDue = useIsPainted(() => !source || Boolean(priority) || isAtHand(source))
  if (!source) return <FallbackArt configuration={configuration} inscription={inscription} />
  if (!isDue) return null

  const { width, height, tiny } = boxes[size]
  const giveUp = (img: HTMLImageElement) => noteFailure(img.currentSrc || source)
  const thumbnail = size === 'detail' && sources[1]
  const showLoaded = (img: HTMLImageElement) => {
    fillOrShowWhole(img, tiny)
    if (thumbnail) setLoaded(true)
  }
  // What became of a picture before React was listening: one that failed has no size.
  const catchUp = (img: HTMLImageElement | null) => {
    if (!img?.complete) return
    if (img.naturalWidth === 0) giveUp(img)
    else showLoaded(img)
  }
  const narrow = size === 'detail' ? narrowSourceSet(sources) : null
  const img = (
    <img
      ref={catchUp}
      src={source}
      alt={alt}
      width={width}
      height={height}
      loading={priority ? 'eager' : 'lazy'}
      fetchPriority={priority === 'first' ? 'high' : 'auto'}
      decoding="async"
      onLoad={event => showLoaded(event.currentTarget)}
      onError={event => giveUp(event.currentTarget)}
      // The alternative text is for those who do not see: no letters across the box while it loads.
      className="size-full bg-cover bg-center object-cover text-transparent noscript:text-quiet"
      // What a page leads with may have megabytes: until it is there its thumbnail stands in. A
      // document may not hold the style; a script may set it.
      {...(thumbnail &&
        isHere &&
        !isLoaded && { style: { backgroundImage: `url("${thumbnail}")` } })}
    />
  )
  return (
    <>
      {narrow ? (
        <picture>
          <source media="(width <= 26rem)" srcSet={narrow} />
          {img}
        </picture>
      ) : (
        img
      )}
      {children}
    </>
  )
}
