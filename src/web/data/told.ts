import { readableNames } from '../search/readable-names.ts'

/**
 * An answer that did not come as text, as it would have come to a browser: it can be written into a
 * document. What needs no change is shared, not copied.
 */
export const told = (value: unknown): unknown => toldMember('', value)

function toldMember(name: string, value: unknown): unknown {
  if (typeof value === 'string') return readableNames(name, wellFormed(value))
  if (typeof value !== 'object' || value === null) return value
  return Array.isArray(value) ? toldItems(value) : toldMembers(value)
}

function toldItems(items: readonly unknown[]): readonly unknown[] {
  const all = items.map(item => toldMember('', item))
  return all.some((item, place) => item !== items[place]) ? all : items
}

/** The copies of records that needed one: a record that comes again is the same again. */
const copies = new WeakMap<object, object>()

function toldMembers(record: object): object {
  const known = copies.get(record)
  if (known) return known
  let copy: Record<string, unknown> | undefined
  for (const [name, member] of Object.entries(record)) {
    const other = toldMember(name, member)
    if (other === member) continue
    copy ??= { ...record }
    copy[name] = other
  }
  if (copy) copies.set(record, copy)
  return copy ?? record
}

/** Half a surrogate pair cannot be written into a document, and must not come by another way. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd')
