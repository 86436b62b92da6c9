/** What a page says of itself beyond its body, to whoever renders it into a document. */
export interface PageHead {
  title: string
  description: string
}

/** What is noted of one page while it is rendered into a document. */
export interface RenderingNotes {
  head: PageHead | undefined
  /** The parts whose code comes later that the page shows, by their names. */
  parts: Set<string>
}

let current: RenderingNotes | undefined

/** The notes of the page that is being rendered into a document; none in a browser. */
export const renderingNotes = (): RenderingNotes | undefined => current

/** Renders a page, at once, and tells what was noted meanwhile. */
export function noteRendering<Body>(render: () => Body): { body: Body; notes: RenderingNotes } {
  const notes: RenderingNotes = { head: undefined, parts: new Set() }
  current = notes
  try {
    return { body: render(), notes }
  } finally {
    current = undefined
  }
}
