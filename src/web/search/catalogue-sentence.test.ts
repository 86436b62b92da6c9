import { describe, expect, test } from 'vitest'
import { createEngine } from '#engine/create-engine.ts'
import { orderingFields } from '#ll2/spacecraft-params.ts'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { readCatalogueSearch } from './catalogue-search.ts'
import { catalogueSentence, type LabelOf } from './catalogue-sentence.ts'
import { optionLabel } from './facet-groups.ts'
import { parseSearch } from './search-codec.ts'

const names = createEngine(await loadSnapshot()).facets({})
const labelOf: LabelOf = (field, id) => optionLabel(names, field, id)
const sentence = (query: string) =>
  catalogueSentence(readCatalogueSearch(parseSearch(query)), labelOf)

describe('one sentence for', () => {
  test.each([
    ['', 'Spacecraft'],
    ['page=2&limit=12', 'Spacecraft'],
    ['status=1', 'Active spacecraft'],
    ['status=1,4&type=2', 'Active or single-use capsules'],
    ['type=2,4,6', 'Capsules, cargo ships or reusable upper stages'],
    ['agency=121', 'Spacecraft by SpaceX'],
    ['family=2', `Spacecraft of the family ${labelOf('family', 2)}`],
    ['spacecraft_config=26', 'Spacecraft of the configuration Starship'],
    ['license=1', 'Spacecraft with pictures under an unknown licence'],
    ['search=soyuz+ms', 'Spacecraft matching “soyuz ms”'],
    ['name=Soyuz+9', 'Spacecraft named “Soyuz 9”'],
    ['in_space=false', 'Spacecraft that are not in space now'],
    ['in_space=true&is_placeholder=true', 'Spacecraft that are in space now and are placeholders'],
    ['flights_count__gte=1', 'Spacecraft that flew'],
    ['flights_count__gte=2', 'Spacecraft that flew more than once'],
    ['flights_count__gte=3', 'Spacecraft that flew at least 3 times'],
    ['flights_count__lte=0', 'Spacecraft that have not flown'],
    ['flights_count__gte=1&flights_count__lte=1', 'Spacecraft that flew once'],
    ['flights_count__gte=2&flights_count__lte=5', 'Spacecraft that flew 2 to 5 times'],
    ['flights_count__lte=1', 'Spacecraft that flew at most once'],
    ['time_in_space__gte=P30D', 'Spacecraft that spent at least 30 days in space'],
    ['time_docked__lte=PT12H', 'Spacecraft that spent at most 12 hours docked'],
    [
      'time_in_space__gte=P1D&time_in_space__lte=P30D',
      'Spacecraft that spent 1 day to 30 days in space',
    ],
    ['time_in_space__gte=P0D', 'Spacecraft that have a recorded time in space'],
    ['time_docked__lte=P0D', 'Spacecraft that have no recorded time docked'],
    [
      'time_in_space__gte=PT1S&time_in_space__lte=P1D',
      'Spacecraft that spent up to 1 day in space',
    ],
    ['launched__gte=1980&launched__lte=1989', 'Spacecraft that were first launched in the 1980s'],
    ['reuse=commercial', 'Spacecraft whose picture may be used commercially'],
    [
      'reuse=changed,commercial,uncredited',
      'Spacecraft whose picture may be changed, used commercially and used without credit',
    ],
    [
      'type=2&flights_count__gte=1&reuse=uncredited',
      'Capsules that flew and whose picture may be used without credit',
    ],
    ['ids=7', '1 chosen craft'],
    ['ids=1-3,7&as_of=2026-11-22,0123456789ab', '4 chosen craft as of 22 November 2026'],
    ['ids=1-3,7&status=1', 'Active spacecraft among 4 chosen craft'],
    ['on=1975-07-17', 'Spacecraft in space on 17 July 1975'],
    [
      'on=1961-04-12&agency=121&search=soyuz&destination=Mir&flights_count__gte=2',
      'Spacecraft by SpaceX in space on 12 April 1961 matching “soyuz” with a flight to “Mir” that flew more than once',
    ],
    ['launched__gte=2010', 'Spacecraft that were first launched since 2010'],
    [
      'type=2&launched__gte=1981&launched__lte=1985&flights_count__gte=2',
      'Capsules that flew more than once and were first launched from 1981 to 1985',
    ],
    ['ordering=first_launch', 'Spacecraft, earliest launched first'],
    ['ordering=-first_launch', 'Spacecraft, latest launched first'],
    ['ordering=-last_end', 'Spacecraft, latest mission end first'],
    ['ordering=flights_count', 'Spacecraft, fewest flights first'],
    ['ordering=-name', 'Spacecraft, by name from Z to A'],
    ['ordering=-id', 'Spacecraft, highest catalogue number first'],
    ['ordering=-time_in_space', 'Spacecraft, longest in space first'],
    ['ordering=name', 'Spacecraft, by name'],
    ['ordering=-time_docked,name', 'Spacecraft, longest docked first, by name'],
    [
      'status=1&type=2&agency=121&flights_count__gte=2&ordering=-time_in_space',
      'Active capsules by SpaceX that flew more than once, longest in space first',
    ],
    [
      'status=4&flights_count__gte=2&time_in_space__gte=P1D&in_space=false',
      'Single-use spacecraft that flew more than once, spent at least 1 day in space and are not in space now',
    ],
  ])('%s', (query, expected) => {
    expect(sentence(query)).toBe(expected)
  })
})

test('more than three names are counted', () => {
  const ids = names.facets.spacecraft_config.map(({ value }) => value).slice(0, 5)
  expect(sentence(`spacecraft_config=${ids.join()}`)).toBe('Spacecraft of one of 5 configurations')
})

test('every order has words, both ways, and none twice', () => {
  const said = orderingFields.flatMap(field => [
    sentence(`ordering=${field}`),
    sentence(`ordering=-${field}`),
  ])
  expect(new Set(said).size).toBe(said.length)
})

test('ids without a label stand for themselves', () => {
  const search = readCatalogueSearch({ agency: '121' })
  expect(catalogueSentence(search, () => undefined)).toBe('Spacecraft by number 121')
})
