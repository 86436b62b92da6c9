import { plural } from '../format/count.ts'
import { listed } from '../format/listed.ts'
import { shorten } from '../format/shorten.ts'
import { type CompareSearch, mostCompared } from '../search/compare-search.ts'
import { missingWords } from './compare-words.ts'

/** Says which parts of the address could not be used, and why. */
export function CompareNotice({
  ignored = {},
  ids = [],
  missing,
}: Pick<CompareSearch, 'ignored' | 'ids'> & {
  /** Numbers that no craft has. */
  missing: readonly number[]
}) {
  const { ids: rest = '', ...others } = ignored
  const parts = rest.split(',').filter(Boolean)
  const tooMany = ids.length === mostCompared ? parts.filter(part => /^\d+$/.test(part)) : []
  const unread = parts.filter(part => !tooMany.includes(part))
  const odd = [
    ...unread.map(part => `ids “${shorten(part, 40)}”`),
    ...Object.entries(others).map(([name, text]) => `${shorten(name, 40)} “${shorten(text, 40)}”`),
  ]
  const sentences = [
    missingWords(missing),
    tooMany.length > 0 &&
      `Four are compared at once: ${listed(few(tooMany), 'and')} ${tooMany.length === 1 ? 'is' : 'are'} left out.`,
    odd.length > 0 && `Ignored in this address: ${few(odd).join(', ')}.`,
  ].filter(Boolean)
  if (!sentences.length) return null
  return (
    <p className="mt-4 max-w-prose border-l-2 border-accent py-1 pl-4 text-sm">
      {sentences.join(' ')}
    </p>
  )
}

/** The first of many. */
const few = (parts: readonly string[]) =>
  parts.length > 5 ? [...parts.slice(0, 4), `${plural(parts.length - 4, 'other')}`] : [...parts]
