import { NotFoundError, RequestError } from '#web/data/errors.ts'
import { readableNames } from '#web/data/readable-names.ts'
import type { Source } from '#web/data/source.ts'
import type { Asked } from './page.ts'

/** The source of a page that is rendered where its data is: our own answers are not checked again. */
export const pageSource = (answer: Asked['ask']): Source => ({
  async ask(path) {
    const { status, text } = await answer(path)
    if (status === 404) throw new NotFoundError(`Nothing at ${path}`)
    if (status !== 200) throw new RequestError(status, `${path} was answered with ${status}`, null)
    return JSON.parse(text, (key, value) => readableNames(key, wellFormed(value)))
  },
})

/** Half a surrogate pair cannot be written into a document, and must not come by another way. */
const wellFormed = (value: unknown) =>
  typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value
