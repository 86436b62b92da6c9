import { use, useEffect } from 'react'
import { shorten } from '../format/shorten.ts'
import { renderingNotes } from '../later/rendering.ts'
import { Invented } from './invented.ts'

/**
 * A page's title, and its description for those who share or list it, both of a length that tabs
 * and previews bear. The page comes with one description, which is changed rather than joined by a
 * second. Of invented data both say so first.
 */
export function PageMeta({ title, description: full }: { title: string; description: string }) {
  const mark = use(Invented) ? 'Invented: ' : ''
  const description = shorten(mark + full, 300)
  const whole = `${shorten(mark + title, 150)} · Spacecraft Catalogue`
  const notes = renderingNotes()
  if (notes) notes.head = { title: whole, description }
  useEffect(() => {
    document.querySelector('meta[name="description"]')?.setAttribute('content', description)
  }, [description])
  return <title>{whole}</title>
}
