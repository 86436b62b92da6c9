import { describe, expect, test } from 'vitest'
import { messages } from '#ll2/errors.ts'
import { toNormalSpacecraft } from '#ll2/project.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { testApp } from '../testing/test-app.ts'

const noMatch = { status: 404, body: { detail: 'No Spacecraft matches the given query.' } }
const notFound = { status: 404, body: { detail: 'Not found.' } }

describe('a craft held in normal form', async () => {
  const { json } = await testApp()

  test.each(['515', '0515', '+515', '%2B515', '%20515', '5_15'])(
    '%s is found, and answered as it is held',
    async id => {
      const { status, body } = await json(`/2.3.0/spacecraft/${id}/`)
      expect(status).toBe(200)
      expect(body).toMatchObject({ id: 515, name: 'Soyuz 7K-L1S No.1', response_mode: 'normal' })
    },
  )

  test.each([
    ['516/', noMatch],
    ['-515/', noMatch],
    ['2147483648/', noMatch],
    [`${'9'.repeat(30)}/`, noMatch],
    ['abc/', notFound],
    ['1.5/', notFound],
    ['515%00/', notFound],
    ['515/?in_space=true', noMatch],
    ['515/?search=dragon', noMatch],
    ['abc/?status=999', { status: 400, body: { status: [messages.invalidChoice] } }],
    ['515/?status=999', { status: 400, body: { status: [messages.invalidChoice] } }],
  ])('%s is refused', async (path, expected) => {
    expect(await json(`/2.3.0/spacecraft/${path}`)).toEqual(expected)
  })

  test('filters it passes change nothing', async () => {
    expect(await json('/2.3.0/spacecraft/515/?in_space=false&status=3')).toEqual(
      await json('/2.3.0/spacecraft/515/'),
    )
  })
})

describe('craft held in detail', async () => {
  const data = syntheticCatalogue({ size: 40, mode: 'detailed' })
  const { json, page } = await testApp({
    snapshot: {
      ...data,
      source: 'https://ll.thespacedevs.com/2.3.0/',
      captured_at: null,
      complete: false,
      revision: 'synthetic',
    },
  })
  const [craft] = data.spacecraft
  if (!craft) throw new Error('The synthetic catalogue is empty')

  test.each(['', '?mode=normal', '?mode=list'])(
    'one is detailed, whatever %s says',
    async query => {
      const { body } = await json(`/2.3.0/spacecraft/${craft.id}/${query}`)
      expect(body).toMatchObject({ id: craft.id, response_mode: 'detailed' })
      expect(body).toHaveProperty('flights')
    },
  )

  test.each([
    ['', 'normal'],
    ['mode=detailed', 'detailed'],
    ['mode=Detailed', 'normal'],
    ['mode=list', 'normal'],
    ['mode=detailed&mode=', 'normal'],
  ])('?%s lists them %s', async (query, mode) => {
    const { results } = await page(`/2.3.0/spacecraft/?limit=100&${query}`)
    expect(results).toHaveLength(40)
    for (const result of results) {
      expect(result.response_mode).toBe(mode)
      expect('flights' in result).toBe(mode === 'detailed')
    }
  })

  test('a normal record is the projection of the detailed one', async () => {
    const { results } = await page('/2.3.0/spacecraft/?limit=1')
    expect(Object.keys(results[0] ?? {}).toSorted()).toEqual(
      Object.keys(toNormalSpacecraft(craft)).toSorted(),
    )
  })
})
