import { describe, expect, test } from 'vitest'
import { messages } from '#ll2/errors.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { origin, testApp } from './testing/test-app.ts'

// Every answer here was given by Django REST Framework on PostgreSQL (3.14, Django 3.2, 15 with
// en_US.UTF-8), which LL2 is built on, over the same 600 craft; each order ended with the id.
const { json, get, page } = await testApp({
  snapshot: {
    ...syntheticCatalogue({ size: 600, mode: 'detailed' }),
    source: 'https://ll.thespacedevs.com/2.3.0/',
    captured_at: null,
    complete: false,
    revision: 'synthetic',
  },
})
const spacecraft = '/2.3.0/spacecraft/'
const configurations = '/2.3.0/spacecraft_configurations/'
const statuses = '/2.3.0/config/spacecraft_statuses/'
const types = '/2.3.0/config/spacecraft_configuration_types/'

/** How many match, and the ids at the top of the page. */
async function top(path: string) {
  const { count, results } = await page(path)
  return [count, ...results.slice(0, 5).map(({ id }) => id)]
}

const everything = [600, 1, 2, 3, 4, 5]
const inSpace = [58, 9, 46, 67, 88, 109]
const destroyed = [66, 3, 13, 25, 62, 64]
const namesakes = [11, 57, 119, 182, 244, 307]

describe('filters', () => {
  test.each([
    ['in_space=true', inSpace],
    ['in_space=tRUE', inSpace],
    ['in_space=0', [542, 1, 2, 3, 4, 5]],
    ['in_space=01', everything],
    ['in_space=+true', everything],
    // Letters that only look or fold alike: fullwidth t, long s.
    ['in_space=%EF%BD%94rue', everything],
    ['in_space=fal%C5%BFe', everything],
    ['in_space=true&in_space=', everything],
    ['in_space=1&in_space=maybe', everything],
    ['in_space=&in_space=1', inSpace],
    ['is_placeholder=1&in_space=FALSE', [35, 38, 44, 93, 94, 98]],
    ['is_placeholder=1&in_space=1', [2, 194, 553]],
    ['status=99', [0]],
    ['status=3', destroyed],
    ['status=%D9%A3', destroyed],
    ['status=%F0%9D%9F%91', destroyed],
    ['status=%EF%BC%90%EF%BC%93', destroyed],
    ['status=%E2%80%A83%C2%85', destroyed],
    ['status=0_3', destroyed],
    ['status=3%0A', destroyed],
    ['spacecraft_config=%2B0_1', [92, 27, 51, 74, 77, 85]],
    ['spacecraft_config=40', [0]],
    ['spacecraft_config=7&status=2&in_space=0', [4, 121, 212, 386, 469]],
    ['name=%1FSynthetic+Namesake%E3%80%80', namesakes],
    ['name=Synthetic+Capsule+0&name=Synthetic+Namesake', namesakes],
    ['name=Synthetic+Namesake&status=4', [7, 119, 182, 307, 369, 556]],
    ['name=%EF%BB%BFSynthetic+Namesake', [0]],
    ['name=Synthetic++Namesake', [0]],
    ['name=Synthetic%25', [0]],
    ['status__in=1&id=5&Name=x&search%5B%5D=x', everything],
  ])('?%s', async (query, expected) => {
    expect(await top(`${spacecraft}?${query}`)).toEqual(expected)
  })

  test.each([
    '-0',
    '-3',
    '%1C3',
    '%EF%BB%BF3',
    '%C2%B3',
    '3%00',
    '3;4',
    '[3]',
    'null',
    '%ff',
    '98',
    '2147483648',
    '9223372036854775808',
    '3&status=98',
  ])('?status=%s is refused', async value => {
    expect(await json(`${spacecraft}?status=${value}`)).toEqual({
      status: 400,
      body: { status: [messages.invalidChoice] },
    })
  })

  test('all that is wrong is told at once, and what is only odd is not', async () => {
    const query = 'status=+&name=+%00+&spacecraft_config=41&in_space=x&limit=x&ordering=x'
    expect(await json(`${spacecraft}?${query}`)).toEqual({
      status: 400,
      body: {
        name: [messages.nullCharacter],
        spacecraft_config: [messages.invalidChoice],
        status: [messages.invalidChoice],
      },
    })
  })
})

describe('ordering', () => {
  const backwards = [600, 719, 718, 717, 716, 715]

  test.each([
    ['flights_count', [600, 5, 16, 27, 38, 49]],
    // What is not known comes first downwards and last upwards.
    ['-flights_count', [600, 8, 35, 63, 91, 118]],
    ['flights_count&offset=597', [600, 615, 670, 698]],
    ['mission_ends_count&offset=597', [600, 615, 670, 698]],
    ['-mission_ends_count', [600, 8, 35, 63, 91, 118]],
    ['time_docked', [600, 3, 4, 5, 7, 9]],
    ['-time_docked', [600, 8, 14, 35, 63, 74]],
    ['time_docked&offset=597', [600, 670, 685, 698]],
    ['time_in_space', [600, 4, 5, 16, 25, 27]],
    ['time_in_space&offset=597', [600, 615, 670, 698]],
    ['-time_in_space&in_space=1', [58, 163, 263, 429, 301, 497]],
    ['-flights_count,time_docked,-id', [600, 698, 670, 615, 587, 560]],
    ['-flights_count,time_docked,-id&offset=300', [600, 194, 188, 187, 185, 184]],
    ['flights_count,-flights_count', [600, 5, 16, 27, 38, 49]],
    ['id,-id', everything],
    [',,-id,,', backwards],
    ['%E3%80%80-id%1F', backwards],
    ['&ordering=-id', backwards],
    ['-id&ordering=', everything],
    ['%EF%BB%BF-id', everything],
    ['--id', everything],
    ['-+id', everything],
    ['-id;id', everything],
    ['-id%00', everything],
    ['-pk', everything],
    ['-status', everything],
    ['?', everything],
  ])('?ordering=%s', async (ordering, expected) => {
    expect(await top(`${spacecraft}?ordering=${ordering}`)).toEqual(expected)
  })
})

describe('pages', () => {
  test.each([
    ['offset=600', null, 'limit=10&offset=590'],
    ['offset=601&limit=%D9%A5', null, 'limit=5&offset=596'],
    ['offset=599&limit=5_0', null, 'limit=50&offset=549'],
    ['limit=7&offset=3', 'limit=7&offset=10', 'limit=7'],
    ['limit=7&offset=7', 'limit=7&offset=14', 'limit=7'],
    ['limit=7&offset=8&limit=2&offset=4', 'limit=2&offset=6', 'limit=2&offset=2'],
    ['limit=1000&offset=%2B500', null, 'limit=100&offset=400'],
    ['search=zzz&offset=5', null, 'limit=10&search=zzz'],
    ['status=99&limit=0', null, null],
    // Bytes that are no UTF-8, and broken percent signs.
    [
      'limit=1&a=%ff&b=%E2%82&c=%ED%A0%80&d=%zz&e=%&f=%C3%28',
      'a=%EF%BF%BD&b=%EF%BF%BD&c=%EF%BF%BD%EF%BF%BD%EF%BF%BD&d=%25zz&e=%25&f=%EF%BF%BD%28&limit=1&offset=1',
      null,
    ],
    [
      'limit=1&%F0%9F%9A%80=1&%EF%BF%BD=2&%C3%A9=3&a=4&Z=5',
      'Z=5&a=4&limit=1&offset=1&%C3%A9=3&%EF%BF%BD=2&%F0%9F%9A%80=1',
      null,
    ],
    ['limit=1&b=1=2&=x&&c&d;e=f', '=x&b=1%3D2&c=&d%3Be=f&limit=1&offset=1', null],
    [
      "limit=1&a=~!*()'-._/?:@,$+%20",
      'a=~%21%2A%28%29%27-._%2F%3F%3A%40%2C%24++&limit=1&offset=1',
      null,
    ],
    ['limit=1&format=&format=json&a=%00', 'a=%00&format=&format=json&limit=1&offset=1', null],
  ])('?%s', async (query, next, previous) => {
    const shown = await page(`${spacecraft}?${query}`)
    const link = (to: string | null) => to && `${origin}${spacecraft}?${to}`
    expect([shown.next, shown.previous]).toEqual([link(next), link(previous)])
  })
})

describe('one craft', () => {
  test.each([
    '0001/',
    '%D9%A1/',
    '%F0%9D%9F%8F/',
    '1%0A/',
    '%E2%80%A81%C2%85/',
    '1/?ordering=-id&limit=0&offset=700',
    '1/?in_space=maybe&name=+&search=,',
  ])('%s is craft 1', async path => {
    expect(await json(spacecraft + path)).toMatchObject({ status: 200, body: { id: 1 } })
  })

  test.each([
    '%EF%BB%BF1/',
    '%1C1/',
    '%ff/',
    '1__0/',
    '1,2/',
    '0x1/',
    '%C2%B9/',
    '6/',
    '9223372036854775808/',
    '1/?name=synthetic',
    '1/?status=2&format=json',
    '1/?format=xml',
  ])('%s is not there', async path => {
    expect((await get(spacecraft + path)).status).toBe(404)
  })

  test('a bad filter is told before a bad id', async () => {
    expect((await get(`${spacecraft}abc/?name=%00`)).status).toBe(400)
  })
})

describe('the other tables', () => {
  test.each([
    [`${configurations}?agency=%D9%A1%D9%A0%D9%A1`, [3, 7, 19, 35]],
    [`${configurations}?search=syn1`, [18, 1, 2, 3, 4, 5]],
    [`${configurations}?search=AGENCY+1,wing`, [5, 1, 7, 13, 19, 31]],
    [`${configurations}?human_rated=0&in_use=1`, [9, 4, 14, 16, 18, 23]],
    [`${configurations}?ordering=name,-name`, [40, 12, 18, 24, 30, 36]],
    [`${configurations}?ordering=-name,id&human_rated=True`, [20, 37, 25, 13, 40, 34]],
    [`${statuses}?ordering=-name`, [5, 99, 4, 2, 3, 1]],
    [`${statuses}?name=Active&id=1&search=Retired`, [5, 1, 2, 3, 4, 99]],
    [`${types}?ordering=name&limit=3&offset=2`, [7, 7, 5, 6]],
  ])('%s', async (path, expected) => {
    expect(await top(path)).toEqual(expected)
  })

  test.each(['101,102', '116'])('agency=%s is refused', async agency => {
    expect(await json(`${configurations}?agency=${agency}`)).toEqual({
      status: 400,
      body: { agency: [messages.invalidChoice] },
    })
  })
})
