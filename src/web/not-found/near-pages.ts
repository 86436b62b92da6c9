import { editDistance } from '#engine/edit-distance.ts'

/** The pages that have no number, and what they are called. */
const pages = [
  { to: '/in-space', name: 'In space now' },
  { to: '/records', name: 'Records' },
  { to: '/configurations', name: 'Configurations' },
  { to: '/drawings', name: 'Drawings' },
  { to: '/credits', name: 'Picture credits' },
  { to: '/compare', name: 'Compare spacecraft' },
  { to: '/gaps', name: 'Data gaps' },
  { to: '/docs', name: 'The API' },
  { to: '/about', name: 'About' },
] as const

/**
 * The pages whose address is as good as the words asked for: one letter in four may differ.
 * @param text - words, as `askedFor` reads them
 */
export function nearPages(text: string): (typeof pages)[number][] {
  const asked = text.toLowerCase().replaceAll(' ', '-')
  return pages.filter(({ to }) => {
    const most = Math.floor((to.length - 1) / 4)
    return editDistance(asked, to.slice(1), most) <= most
  })
}
