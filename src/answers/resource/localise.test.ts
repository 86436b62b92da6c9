import { describe, expect, test } from 'vitest'
import { localise } from './localise.ts'

const here = 'http://localhost:4173'

describe('localise', () => {
  test('moves LL2 addresses at any depth, and drops the query they were captured with', () => {
    const record = {
      url: 'https://lldev.thespacedevs.com/2.3.0/spacecraft/1/?format=api',
      flights: [{ launch: { url: 'https://ll.thespacedevs.com/2.3.0/launches/a-b/' } }],
    }
    expect(localise(record, here, '')).toEqual({
      url: `${here}/2.3.0/spacecraft/1/`,
      flights: [{ launch: { url: `${here}/2.3.0/launches/a-b/` } }],
    })
    expect(localise(record, here, '?format=json').url).toBe(
      `${here}/2.3.0/spacecraft/1/?format=json`,
    )
  })

  test('moves the addresses of some in a list beside others that stay', () => {
    const moved = { url: 'https://ll.thespacedevs.com/2.3.0/agencies/1/' }
    const stays = { url: 'https://www.youtube.com/watch?v=1' }
    expect(localise([stays, moved], here, '')).toEqual([
      stays,
      { url: `${here}/2.3.0/agencies/1/` },
    ])
  })

  test('leaves other links alone, and shares what it leaves', () => {
    const record = {
      vid_urls: [{ url: 'https://www.youtube.com/watch?v=1' }],
      info: 'https://ll.thespacedevs.com/2.3.0/spacecraft/1/',
      older: { url: 'https://ll.thespacedevs.com/2.2.0/spacecraft/1/' },
      nothing: null,
    }
    expect(localise(record, here, '')).toBe(record)
  })

  test('leaves what is no address alone, and looks into what is named url but is none', () => {
    const record = { url: null, inner: [{ url: 5 }, 'https://ll.thespacedevs.com/2.3.0/a/'] }
    expect(localise(record, here, '?format=json')).toBe(record)
    const nested = { url: { url: 'https://ll.thespacedevs.com/2.3.0/agencies/1/' } }
    expect(localise(nested, here, '')).toEqual({ url: { url: `${here}/2.3.0/agencies/1/` } })
    const text = { url: 'see https://ll.thespacedevs.com/2.3.0/agencies/1/' }
    expect(localise(text, here, '')).toBe(text)
  })

  test('does not alter the record', () => {
    const record = { inner: { url: 'https://ll.thespacedevs.com/2.3.0/agencies/1/' }, other: {} }
    const moved = localise(record, here, '')
    expect(record.inner.url).toBe('https://ll.thespacedevs.com/2.3.0/agencies/1/')
    expect(moved.other).toBe(record.other)
  })
})
