import type { ReactNode } from 'react'
import { FramedImage, type Priority } from './framed-image.tsx'
import type { ImageSize } from './image-sources.ts'
import { imageAlt, type PicturedCraft } from './image-subject.ts'

/** A craft's picture, or a drawing of its kind where there is none. */
export function SpacecraftImage({
  spacecraft,
  size,
  priority,
  children,
}: {
  spacecraft: PicturedCraft
  size?: ImageSize
  priority?: Priority | undefined
  /** What lies over the picture; not over a drawing. */
  children?: ReactNode
}) {
  const { name, serial_number, image, spacecraft_config: config } = spacecraft
  return (
    <FramedImage
      image={image}
      alt={imageAlt(spacecraft)}
      configuration={config}
      inscription={serial_number || name}
      size={size}
      priority={priority}
    >
      {children}
    </FramedImage>
  )
}
