import type * as v from 'valibot'
import type { Source } from '#web/data/source.ts'
import { readableNames } from '#web/search/readable-names.ts'
import { NotFoundError, RequestError } from '#web/ui/errors.ts'
import type { Asked } from './page.ts'

/** The source of a page that is rendered where its data is: our own answers are not checked again. */
export const pageSource = (answer: Asked['ask']): Source => ({
  async ask<const Schema extends v.GenericSchema>(path: string) {
    const { status, body } = await answer(path)
    if (status === 404) throw new NotFoundError(`Nothing at ${path}`)
    if (status !== 200) throw new RequestError(status, `${path} was answered with ${status}`, null)
    return told('', body) as v.InferOutput<Schema>
  },
})

/**
 * A member of an answer as it comes to a browser, and can be written into a document. What needs
 * no change is shared, not copied.
 */
function told(name: string, value: unknown): unknown {
  if (typeof value === 'string') return readableNames(name, wellFormed(value))
  if (typeof value !== 'object' || value === null) return value
  return Array.isArray(value) ? toldItems(value) : toldMembers(value)
}

function toldItems(items: readonly unknown[]): readonly unknown[] {
  const all = items.map(item => told('', item))
  return all.some((item, place) => item !== items[place]) ? all : items
}

function toldMembers(record: object): object {
  let copy: Record<string, unknown> | undefined
  for (const [name, member] of Object.entries(record)) {
    const other = told(name, member)
    if (other === member) continue
    copy ??= { ...record }
    copy[name] = other
  }
  return copy ?? record
}

/** Half a surrogate pair cannot be written into a document, and must not come by another way. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd')
