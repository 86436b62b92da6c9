import * as v from 'valibot'
import { expect, test } from 'vitest'
import { drawings } from '#drawings/drawing-of.ts'
import { gapsSchema } from '#ll2/gaps.ts'
import { describedPaths } from '#server/openapi/described-paths.ts'
import { testApp } from '#server/testing/test-app.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { makeCatalogue } from '#testing/make-catalogue.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { describePreview } from './describe-preview.ts'

const sample = await loadSnapshot()
const { spacecraft, configurations } = syntheticCatalogue({ size: 60, mode: 'detailed' })

/** Describes over the sample, or what is served in its stead. */
async function describer(changes: Partial<typeof sample> = {}) {
  const snapshot = { ...sample, captured_at: '2026-11-20T23:30:00Z', ...changes }
  const { json } = await testApp({ snapshot })
  return (address: string) => describePreview(address, json)
}

const describe = await describer()

test('a craft is told by its name, its sentence and its serial number', async () => {
  expect(await describe('/previews/spacecraft/198.png')).toEqual({
    kind: 'Soyuz · Single Use',
    name: 'Soyuz 9',
    sentence:
      'A single-use capsule of the configuration Soyuz, by Russian Federal Space Agency (ROSCOSMOS), that flew once and spent 17 days 16 hours in space.',
    facts: [],
    drawing: 'Soyuz',
    type: { id: 2, name: 'Capsule' },
    inscription: 'Soyuz 7K-OK 11F615 #17',
    date: '20 November 2026',
  })
})

test('a list is told by its sentence and how many are in it', async () => {
  expect(await describe('/previews/spacecraft.png?status=4&type=2&ordering=name')).toMatchObject({
    kind: 'List',
    name: 'Single-use capsules, by name',
    count: '8 spacecraft',
    type: { id: 2, name: 'Capsule' },
  })
  expect(await describe('/previews/spacecraft.png?search=nothing+like+it')).toMatchObject({
    name: 'Spacecraft matching “nothing like it”',
    count: 'No spacecraft',
    type: null,
  })
  expect(await describe('/previews/spacecraft.png?status=424242')).toEqual({
    ...(await describe('/previews/spacecraft.png')),
    inscription: '/spacecraft?status=424242',
  })
})

test('configurations and families are told by their record', async () => {
  const describeDetailed = await describer({ ...sample, spacecraft, configurations })
  const [config] = configurations
  expect(await describeDetailed(`/previews/configurations/${config?.id}.png`)).toMatchObject({
    kind: 'Configuration',
    name: config?.name,
    sentence: expect.stringMatching(/ in the catalogue\.$/),
    facts: [
      ['Maiden flight', expect.stringMatching(/ \d{4}$/)],
      expect.anything(),
      expect.anything(),
    ],
  })
  const family = configurations.map(config => config.family?.[0]).find(one => one !== undefined)
  expect(await describeDetailed(`/previews/families/${family?.id}.png`)).toMatchObject({
    kind: 'Family',
    name: family?.name,
    sentence: expect.stringMatching(/^A family of \d+ configurations?/),
  })
})

test('what is in space is told by how many craft, and which is up longest', async () => {
  const describeDetailed = await describer({ spacecraft, configurations })
  const up = spacecraft.filter(({ in_space }) => in_space)
  expect(await describeDetailed('/previews/in-space.png')).toMatchObject({
    name: 'In space now',
    sentence: expect.stringMatching(/^The longest up is .+, since \d+ \w+ \d{4}\.$/),
    count: `${up.length} craft`,
  })
  expect(await describe('/previews/in-space.png')).toMatchObject({
    sentence: '',
    count: 'No craft',
  })
})

test('the sheet of drawings is told by how many there are', async () => {
  expect(await describe('/previews/drawings.png')).toMatchObject({
    name: 'Drawings',
    count: `${drawings.length} craft`,
  })
})

test('records are told by the first of their figures', async () => {
  expect(await describe('/previews/records.png')).toMatchObject({
    name: 'Records',
    facts: [
      ['Most time in space', '1 year 179 days'],
      ['Longest docked', '1 year 2 days'],
    ],
  })
})

test('gaps are told by the two largest', async () => {
  const { json } = await testApp({ snapshot: sample })
  const { fields } = v.parse(gapsSchema, (await json('/catalogue/gaps')).body)
  const counts = fields.map(({ count }) => count).sort((a, b) => b - a)
  expect(await describe('/previews/gaps.png')).toMatchObject({
    name: 'Data gaps',
    facts: counts
      .slice(0, 2)
      .map(count => [expect.stringMatching(/^N/), expect.stringMatching(`^${count} of `)]),
  })
})

test('the guide is told by how many addresses there are', async () => {
  expect(await describe('/previews/docs.png')).toMatchObject({
    name: 'The API',
    count: `${Object.keys(describedPaths).length} addresses`,
  })
})

test('every other page is told by the catalogue itself', async () => {
  expect(await describe('/previews/catalogue.png')).toMatchObject({
    name: 'Spacecraft Catalogue',
    count: 'A sample of 20 spacecraft',
  })
})

test.each(['spacecraft', 'configurations', 'families'])(
  'nobody describes unknown %s',
  async kind => {
    expect(await describe(`/previews/${kind}/424242.png`)).toBeNull()
  },
)

test('a flight that is only booked is no launch of a craft', async () => {
  const [craft] = spacecraft.filter(
    one => one.response_mode === 'detailed' && one.flights.length > 1,
  )
  const describeAt = async (captured_at: string) =>
    (await describer({ ...sample, spacecraft, configurations, captured_at }))(
      `/previews/spacecraft/${craft?.id}.png`,
    )
  expect((await describeAt('2100-01-01T00:00:00Z'))?.facts).toContainEqual([
    'First launched',
    expect.any(String),
  ])
  expect((await describeAt('1900-01-01T00:00:00Z'))?.facts).toEqual([])
})

test('a name that no font of ours can draw is replaced by a number', async () => {
  const catalogue = makeCatalogue([{ id: 7, name: '神舟五号', serial_number: '🛰' }, { name: '' }])
  const { complete, source, revision } = sample
  const described = await describer({ ...sample, ...catalogue, complete, source, revision })
  expect(await described('/previews/spacecraft/7.png')).toMatchObject({
    name: 'Spacecraft 7',
    inscription: 'Spacecraft 7',
  })
  expect(await described('/previews/spacecraft/2.png')).toMatchObject({ name: 'Unnamed' })
})

test('without a date of capture none is told', async () => {
  const undated = await describer({ captured_at: null })
  expect(await undated('/previews/spacecraft.png')).toMatchObject({ date: null })
})
