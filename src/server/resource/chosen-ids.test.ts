import { expect, test } from 'vitest'
import { badCraftIds } from '#ll2/craft-ids.ts'
import { testApp } from '../testing/test-app.ts'

const { get, json, snapshot } = await testApp()
const all = snapshot.spacecraft.map(({ id }) => id).sort((a, b) => a - b)
const [first = 0, second = 0] = all

test('ids keep these craft and no others, also as a range, and leave out those that are not listed', async () => {
  for (const [asked, expected] of [
    [`${second},${first}`, [first, second]],
    [`${first}-${first + 99}`, all.filter(id => id < first + 100)],
    [`${first},999999`, [first]],
    ['999999', []],
  ] as const) {
    for (const path of ['/2.3.0/spacecraft/', '/catalogue/entries']) {
      const { body } = await json(`${path}?limit=100&ids=${asked}`)
      expect(body, `${path} ${asked}`).toMatchObject({
        count: expected.length,
        results: expected.map(id => ({ id })),
      })
    }
  }
})

test('they combine with other filters, and empty ones are none', async () => {
  const [craft] = snapshot.spacecraft
  const { status, id } = craft ?? { status: { id: 0 }, id: 0 }
  expect((await json(`/2.3.0/spacecraft/?ids=${id}&status=${status.id}`)).body).toMatchObject({
    count: 1,
  })
  expect((await json(`/2.3.0/spacecraft/?ids=${id}&name=absent`)).body).toMatchObject({ count: 0 })
  expect((await json('/2.3.0/spacecraft/?ids=')).body).toMatchObject({ count: all.length })
})

test.each(['x', '5-3', '1-999', '1,,2'])('ids=%s is refused, with a reason', async text => {
  const response = await get(`/2.3.0/spacecraft/?ids=${text}`)
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({ ids: [badCraftIds] })
})
