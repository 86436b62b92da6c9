import { parsePageParams } from '#ll2/page-params.ts'
import { lastOf } from '#ll2/query-string.ts'
import { instanceAnswer } from '../resource/instance-answer.ts'
import { listAnswer, pageOf } from '../resource/list-answer.ts'
import type { Resource } from '../resource/resource.ts'
import { orderRecords } from './order-records.ts'

interface LookupTable {
  path: string
  title: string
  /** LL2's name for a record, for the 404. */
  model: string
  records: readonly { id: number; name: string }[]
}

/**
 * The list and the instances of a small table of names. LL2 sets neither filters nor ordering for
 * these, so Django REST Framework orders by any field.
 */
export function lookupTable({ path, title, model, records }: LookupTable): [Resource, Resource] {
  const documentation = { path, limit: true }
  const webPath = () => '/spacecraft'
  return [
    {
      path,
      title: `${title} List`,
      documentation,
      webPath,
      answer(question) {
        const params = parsePageParams(question.query)
        return listAnswer(path, question, params, () => {
          const ordering = lastOf(question.query, 'ordering') ?? ''
          return pageOf(orderRecords(records, ordering, ['id', 'name']), params)
        })
      },
    },
    {
      path: `${path}:id/`,
      title: `${title} Instance`,
      documentation,
      webPath,
      answer: question =>
        instanceAnswer(path, question, model, id => records.find(record => record.id === id)),
    },
  ]
}
