import { QueryClientProvider } from '@tanstack/react-query'
import { RouterContextProvider } from '@tanstack/react-router'
import { LRUCache } from 'lru-cache'
import { renderToString } from 'react-dom/server'
import { partsReady } from '#web/later/prepare-parts.ts'
import { fillMarks, noteRendering, type Piece, type RenderingNotes } from '#web/later/rendering.ts'
import { ArrivalProvider } from '#web/reader/arrival.tsx'
import type { AppRouter } from '#web/router.tsx'

/** A piece as it stands in any page. */
interface RenderedPiece {
  html: string
  /** Links that stand before the page and fetch its pictures ahead, by the picture's address. */
  links: ReadonlyMap<string, string>
  parts: ReadonlySet<string>
  /** How many parts were there when it was rendered: with more it may have become another. */
  partsReady: number
}

/** All of LL2's craft, and room for more; about 4 kB in each of up to three forms. */
const mostKept = 1000

/** What has been rendered, by what it shows and then by how. */
const kept = new LRUCache<object, Map<string, RenderedPiece>>({ max: mostKept })

const never = () => {}

/**
 * Puts the pieces of a page in their places: a list's cards are two fifths of its elements, and
 * most of them have stood on another page before.
 * @param body - the page with marks for them
 * @returns the page in order, and all parts that it shows
 */
export function putPieces(body: string, { pieces, parts }: RenderingNotes, router: AppRouter) {
  const rendered = pieces.map(piece => pieceOf(piece, router))
  const links = new Map<string, string>()
  for (const piece of rendered) {
    // Of two craft with one picture the first tells how much of a hurry it is in.
    for (const [picture, link] of piece.links) links.set(picture, links.get(picture) ?? link)
  }
  return {
    body: [...links.values(), ...fillMarks(body, place => rendered[place]?.html ?? '')],
    parts: [...new Set([...parts, ...rendered.flatMap(piece => [...piece.parts])])],
  }
}

function pieceOf({ of, form, content }: Piece, router: AppRouter): RenderedPiece {
  const forms = kept.get(of) ?? new Map<string, RenderedPiece>()
  const { queryClient, staticSite } = router.options.context
  // Links name the folder of a static site.
  const key = `${form} ${staticSite?.folder ?? ''}`
  const known = forms.get(key)
  if (known?.partsReady === partsReady()) return known
  const { body, notes } = noteRendering(() =>
    renderToString(
      <QueryClientProvider client={queryClient}>
        <ArrivalProvider onArrival={never}>
          <RouterContextProvider router={router}>{content}</RouterContextProvider>
        </ArrivalProvider>
      </QueryClientProvider>,
    ),
  )
  const [before = ''] = /^(?:<link [^>]*>)*/.exec(body) ?? []
  const piece = {
    html: body.slice(before.length),
    links: new Map(
      Array.from(before.matchAll(/<link [^>]*href="([^"]*)"[^>]*>/g), ([link, picture = '']) => [
        picture,
        link,
      ]),
    ),
    parts: notes.parts,
    partsReady: partsReady(),
  }
  kept.set(of, forms.set(key, piece))
  return piece
}
