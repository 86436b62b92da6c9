import { useEffect } from 'react'
import { renderingNotes } from './rendering.ts'

/**
 * A page's title, and its description for those who share or list it. The page comes with one
 * description, which is changed rather than joined by a second.
 */
export function PageMeta({ title, description }: { title: string; description: string }) {
  const whole = `${title} · Spacecraft Catalogue`
  const notes = renderingNotes()
  if (notes) notes.head = { title: whole, description }
  useEffect(() => {
    document.querySelector('meta[name="description"]')?.setAttribute('content', description)
  }, [description])
  return <title>{whole}</title>
}
