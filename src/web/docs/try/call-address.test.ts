import * as v from 'valibot'
import { expect, test } from 'vitest'
import { apiDescriptionSchema } from '#ll2/api-description.ts'
import { createDescription } from '../../../server/openapi/create-description.ts'
import { testApp } from '../../../server/testing/test-app.ts'
import { toReference } from '../reference/reference.ts'
import { callAddress, neededValues } from './call-address.ts'

const document = JSON.parse(JSON.stringify(createDescription('http://here.example')))
const reference = toReference(v.parse(apiDescriptionSchema, document))
const calls = reference.groups.flatMap(({ calls }) => calls)

test('every address of the description is told, with all that it takes and answers', () => {
  expect(calls.map(({ path }) => path).toSorted()).toEqual(Object.keys(document.paths).toSorted())
  const { shared, records, refusals } = reference
  for (const call of calls) {
    expect(call.answers, call.path).not.toEqual([])
    for (const name of call.shared) expect(shared.map(one => one.name)).toContain(name)
    for (const name of call.refusals) expect(refusals[name]?.status, name).toMatch(/^[345]\d\d$/)
    for (const { record } of call.answers) {
      if (record) expect(records.map(({ name }) => name)).toContain(record)
    }
  }
})

test('a call that nothing was filled in for is one all the same', async () => {
  const { app } = await testApp()
  for (const call of calls) {
    const address = callAddress(call.path, call.parameters, neededValues(call))
    expect(address).not.toMatch(/[{}]/)
    // Records of the examples are LL2's: the sample has not all of them. Nothing is drawn here.
    expect([200, 404], address).toContain((await app.request(address)).status)
  }
})

test('what is filled in stands in the address, written as addresses are', () => {
  const history = calls.find(({ id }) => id === 'getHistory')
  const file = calls.find(({ id }) => id === 'chartFile')
  if (!history || !file) throw new Error('There are such calls')
  expect(callAddress(history.path, history.parameters, { id: ' 7 ', limit: '' })).toBe(
    '/catalogue/history?id=7',
  )
  const shared = reference.shared.filter(({ name }) => file.shared.includes(name))
  const parameters = [...file.parameters, ...shared]
  expect(callAddress(file.path, parameters, { format: 'a/$&', search: 'é&x', name: '' })).toBe(
    '/views/chart.a%2F%24%26?search=%C3%A9%26x',
  )
})
