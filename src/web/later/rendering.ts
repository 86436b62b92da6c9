import type { ReactNode } from 'react'

/** What a page says of itself beyond its body, to whoever renders it into a document. */
export interface PageHead {
  title: string
  description: string
}

/**
 * What is the same on every page that shows it, and at any time: rendered once, it need not be
 * rendered again. It asks for nothing that its page has not asked for.
 */
export interface Piece {
  /** What it shows, as the same object each time. */
  of: object
  /** How it shows it. */
  form: string
  content: ReactNode
}

/** What is noted of one page while it is rendered into a document. */
export interface RenderingNotes {
  head: PageHead | undefined
  /** The parts whose code comes later that the page shows, by their names. */
  parts: Set<string>
  /** What the page has marks for in its place. */
  pieces: Piece[]
}

let current: RenderingNotes | undefined

/** The notes of the page that is being rendered into a document; none in a browser. */
export const renderingNotes = (): RenderingNotes | undefined => current

/** Renders a page, at once, and tells what was noted meanwhile. */
export function noteRendering<Body>(render: () => Body): { body: Body; notes: RenderingNotes } {
  const notes: RenderingNotes = { head: undefined, parts: new Set(), pieces: [] }
  current = notes
  try {
    return { body: render(), notes }
  } finally {
    current = undefined
  }
}

/**
 * Leaves a piece of the page that is being rendered to whoever puts it in its place.
 * @returns the mark that stands for it, as HTML: a comment, which no text of a page can be
 */
export const markPiece = ({ pieces }: RenderingNotes, piece: Piece): string =>
  markOf(pieces.push(piece) - 1)

const markOf = (place: number) => `<!--piece ${place}-->`

/** Puts pieces in the places of their marks: what stands before, between and after them, with them. */
export const fillMarks = (html: string, htmlOf: (place: number) => string): string[] =>
  html.split(/<!--piece (\d+)-->/).map((part, at) => (at % 2 ? htmlOf(Number(part)) : part))
