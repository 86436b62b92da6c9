import type { Compared } from '../../data/compared.ts'
import { listed } from '../../format/listed.ts'
import { letterOf } from '../letter-of.ts'
import { outlineOf } from './outline-of.ts'
import type { Stander } from './scale-layout.ts'

/** Those craft that are drawn to scale, and what is to be said of how, and of those that are not. */
export function standCraft(craft: readonly Compared[]): { standers: Stander[]; notes: string[] } {
  const drawn = craft.map((one, n) => ({ name: one.name, letter: letterOf(n), ...outlineOf(one) }))
  const plain = drawn.flatMap(one => (one.outline && one.by === 'record' ? one.letter : []))
  // Craft of one kind have one source.
  const bySource = new Map<string, string[]>()
  for (const one of drawn) {
    if (one.outline && one.by === 'drawing')
      bySource.set(one.source, [...(bySource.get(one.source) ?? []), one.letter])
  }
  const published = [...bySource].map(([source, letters]) => `${listed(letters, 'and')}: ${source}`)
  return {
    standers: drawn.flatMap(({ name, letter, outline }) =>
      outline ? { name, letter, outline } : [],
    ),
    notes: [
      ...(published.length > 0 ? [`Drawn in published measures (${published.join(' · ')}).`] : []),
      ...(plain.length > 0
        ? [
            `${listed(plain, 'and')}: a plain outline of the recorded height and diameter, no likeness.`,
          ]
        : []),
      ...drawn.flatMap(one =>
        one.outline ? [] : `${one.letter}, ${one.name}: not drawn, since ${one.why}.`,
      ),
    ],
  }
}
