import { CopyableCaption } from './copyable-caption.tsx'
import { EnlargeButton } from './enlarge-button.tsx'
import type { PicturedCraft } from './image-subject.ts'
import { SpacecraftImage } from './spacecraft-image.tsx'

/** The picture that leads a craft's page: it can be enlarged, and its credit copied. */
export const SpacecraftFigure = ({ spacecraft }: { spacecraft: PicturedCraft }) => (
  <figure className="leading-picture lg:sticky lg:top-6 lg:self-start">
    <SpacecraftImage spacecraft={spacecraft} priority="first" size="detail">
      <EnlargeButton spacecraft={spacecraft} />
    </SpacecraftImage>
    <CopyableCaption spacecraft={spacecraft} />
  </figure>
)
