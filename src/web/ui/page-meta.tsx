import { useEffect } from 'react'

/**
 * A page's title, and its description for those who share or list it. The page comes with one
 * description, which is changed rather than joined by a second.
 */
export function PageMeta({ title, description }: { title: string; description: string }) {
  useEffect(() => {
    document.querySelector('meta[name="description"]')?.setAttribute('content', description)
  }, [description])
  return <title>{`${title} · Spacecraft Catalogue`}</title>
}
