import { useEffect } from 'react'
import { shorten } from '../format/shorten.ts'

/**
 * A page's title, and its description for those who share or list it, both of a length that tabs
 * and previews bear. The page comes with one
 * description, which is changed rather than joined by a second.
 */
export function PageMeta({ title, description }: { title: string; description: string }) {
  useEffect(() => {
    document
      .querySelector('meta[name="description"]')
      ?.setAttribute('content', shorten(description, 300))
  }, [description])
  return <title>{`${shorten(title, 150)} · Spacecraft Catalogue`}</title>
}
