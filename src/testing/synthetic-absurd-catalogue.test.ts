import { expect, test } from 'vitest'
import { parseSnapshot } from '#snapshot/parse-snapshot.ts'
import { serializeSnapshot } from '#snapshot/serialize-snapshot.ts'
import { absurdCatalogue, veteran, veteranFlights } from './synthetic-absurd-catalogue.ts'

test('absurd as it is, the catalogue is one that LL2 could send', () => {
  const data = absurdCatalogue()
  const file = serializeSnapshot({
    ...data,
    source: 'https://ll.thespacedevs.com/2.3.0/',
    captured_at: null,
    complete: true,
  })
  const { spacecraft, configurations } = parseSnapshot(file, 'absurd.json')
  expect(spacecraft).toEqual(data.spacecraft)
  expect(configurations).toHaveLength(data.configurations.length)
  const often = spacecraft.find(({ id }) => id === veteran)
  expect(often).toMatchObject({ flights: { length: veteranFlights } })
})
