import { expect, test } from 'vitest'
import { testApp } from '../testing/test-app.ts'

const list = '/2.3.0/spacecraft/'
const html = { accept: 'text/html,*/*' }
const crowd = 30
/** Two are answered at a time and sixteen wait. */
const sentAway = crowd - 2 - 16

/** How many of a crowd that ask at once, each for something of its own, are told to come again. */
async function refusedOf(path: string, headers?: Record<string, string>): Promise<number> {
  const { get } = await testApp()
  const answers = await Promise.all(
    Array.from({ length: crowd }, (_, n) => get(`${path}&n=${n + 10}`, headers)),
  )
  for (const { status } of answers) expect([200, 301, 503]).toContain(status)
  return answers.filter(({ status }) => status === 503).length
}

/** A query that makes the whole address so long. */
const fill = (path: string, length: number) =>
  `${path}?x=${'a'.repeat(length - `${path}?x=&n=10`.length)}`

test.each([
  ['many records with all their details', `${list}?mode=detailed&limit=26`],
  ['a page for people with many records', `${list}?limit=26&format=api`],
  ['such a page as browsers ask for it', `${list}?limit=26`, html],
  ['what takes long to read', fill(list, 1025)],
  ['long addresses elsewhere', fill('/catalogue/entries', 1025)],
  ['suggestions', '/catalogue/suggestions?search=soyz'],
  ['suggestions at length', fill('/catalogue/suggestions', 1025)],
])('when a crowd asks for %s some are told to come again', async (_, path, headers?) => {
  expect(await refusedOf(path, headers)).toBe(sentAway)
})

test.each([
  ['many records with less in them', `${list}?limit=26`],
  ['a few records with all their details', `${list}?mode=detailed&limit=25`],
  ['a page for people with a few records', `${list}?limit=25&format=api`],
  ['an address that is not that long', fill(list, 1024)],
  ['one craft', `${list}515/?`],
  ['cards', '/catalogue/entries?limit=100'],
  ['an address that lacks its slash', '/2.3.0/spacecraft?mode=detailed&limit=26'],
  ['an address elsewhere that is not that long', fill('/catalogue/entries', 1024)],
])('nobody is sent away who asks for %s', async (_, path) => {
  expect(await refusedOf(path)).toBe(0)
})
