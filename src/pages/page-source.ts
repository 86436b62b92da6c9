import type * as v from 'valibot'
import type { Source } from '#web/data/source.ts'
import { told } from '#web/data/told.ts'
import { NotFoundError, RequestError } from '#web/ui/errors.ts'
import type { Asked } from './page.ts'

/** The source of a page that is rendered where its data is: our own answers are not checked again. */
export const pageSource = (answer: Asked['ask']): Source => ({
  async ask<const Schema extends v.GenericSchema>(path: string) {
    const { status, body } = await answer(path)
    if (status === 404) throw new NotFoundError(`Nothing at ${path}`)
    if (status !== 200) throw new RequestError(status, `${path} was answered with ${status}`, null)
    return told(body) as v.InferOutput<Schema>
  },
})
