import type { ReactNode } from 'react'
import { renderingNotes } from '../later/rendering.ts'

/**
 * What only those without script need of the filters: it is in the rendered document, and
 * `public/before-paint.js` takes it out where there is a script.
 */
export const WithoutScript = ({ children }: { children: ReactNode }) =>
  renderingNotes() ? (
    <span data-without-script="" className="contents">
      {children}
    </span>
  ) : null
