import { expect, test } from 'vitest'
import { rememberLatest } from './remember-latest.ts'

test('makes a value once, and forgets the one unused for longest', () => {
  const made: string[] = []
  const remember = rememberLatest<string>(2)
  const ask = (key: string) =>
    remember(key, () => {
      made.push(key)
      return key.toUpperCase()
    })

  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A', 'B'])
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})
