import { expect, test } from 'vitest'
import { askedOf, longestText, matchRank, matchRanks, spellingOf } from './match-rank.ts'

const rank = (text: string, asked: string) => matchRank(spellingOf(text), askedOf(asked))

test.each([
  // All of it, however it is written.
  ['NASA', 'nasa', 'whole'],
  ['Soyuz MS', 'soyuz-ms', 'whole'],
  ['SpaceX', 'space x', 'whole'],
  ['Vostok', 'Восток', 'whole'],
  ['Boeing', '“Boeing”', 'whole'],
  ['Hermès', 'HERMES', 'whole'],
  ['Space Shuttle', ' space \r\n shuttle ', 'whole'],
  // Its beginning.
  ['Capsule', 'caps', 'beginning'],
  ['Soyuz MS', 'soyuz m', 'beginning'],
  ['11F732 #759', '11f732 7', 'beginning'],
  // A word of it, or a word in the plural.
  ['Space Shuttle', 'shut', 'word'],
  ['Russian Federal Space Agency (ROSCOSMOS)', 'roscos', 'word'],
  ['Russian Federal Space Agency (ROSCOSMOS)', 'space agency', 'word'],
  ['Capsule', 'capsules', 'word'],
  ['Space Shuttle', 'shuttles', 'word'],
  // Words in another order.
  ['European Space Agency', 'agency euro', 'words'],
  // A part of a word.
  ['Starship', 'ship', 'part'],
] as const)('to %j %j is its %s', (text, asked, expected) => {
  expect(rank(text, asked)).toBe(matchRanks[expected])
})

test.each([
  ['NASA', 'nasal'],
  ['NASA', 'sa'],
  ['Capsule', 'pseules'],
  ['European Space Agency', 'agency asian'],
  ['Mission', 'is'],
  // No plural.
  ['IS', 'iss'],
  ['Capsule', 'apsules'],
  ['', 'a'],
  ['!?', 'a'],
])('%j has nothing of %j', (text, asked) => {
  expect(rank(text, asked)).toBe(Number.POSITIVE_INFINITY)
})

test.each(['', ' ', '!?', '\r\n', '"', '\u0301', '—'])('%j asks for nothing', asked => {
  expect(askedOf(asked).keys).toEqual([])
})

test('of an endless text the beginning counts', () => {
  const endless = `Progress ${'x '.repeat(100_000)}`
  expect(spellingOf(endless).key.length).toBeLessThanOrEqual(longestText)
  expect(rank(endless, 'prog')).toBe(matchRanks.beginning)
})
