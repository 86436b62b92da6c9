import fc from 'fast-check'
import { makeCatalogue, makeConfiguration, makeFlight } from './make-catalogue.ts'

/** Milliseconds. */
export const day = 86_400_000
/** When the first flights may begin. */
const start = Date.parse('2001-01-01T00:00:00Z')

// Few days, so that flights meet, overlap, repeat and turn round; some tell nothing, or the future.
const moment = fc.oneof(
  { weight: 8, arbitrary: fc.nat(12).map(n => new Date(start + n * day).toISOString()) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(null, 'soon', '2002-06-01T00:00:00Z', '2030-01-01T00:00:00Z'),
  },
)
const flight = fc
  .record({ net: moment, end: moment, duration: fc.constantFrom(null, 'P0D', 'P1D', 'P3D') })
  .map(({ net, end, duration }) => ({ ...makeFlight(net, end), duration }))
const id = fc.integer({ min: 1, max: 3 })
const family = id.map(id => ({ response_mode: 'normal', id, name: `Family ${id}` }) as const)
const time = fc.constantFrom(null, 'P0D', 'PT24H', 'P1D', 'P2D')
const craft = fc.record({
  name: fc.constantFrom('Mir', 'Soyuz'),
  status: id.map(id => ({ id, name: id === 3 ? 'Destroyed' : 'Active' })),
  spacecraft_config: fc
    .record({ family: fc.array(family, { maxLength: 2 }) })
    .map(makeConfiguration),
  in_space: fc.boolean(),
  flights_count: fc.constantFrom(null, 0, 1, 2),
  time_in_space: time,
  time_docked: time,
  flights: fc.array(flight, { maxLength: 4 }),
})
/** Catalogues of a few craft whose flights meet, overlap, go on, or tell nothing. */
export const catalogues = fc.array(craft, { maxLength: 7 }).map(makeCatalogue)
