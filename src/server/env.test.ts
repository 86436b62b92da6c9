import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EnvError } from '#environment/read-variables.ts'
import { readEnv } from './env.ts'

const defaults = {
  PORT: 4173,
  HOST: '127.0.0.1',
  PUBLIC_URL: undefined,
  CATALOGUE_SNAPSHOT: undefined,
  CATALOGUE_SYNC: 6 * 3_600_000,
  CATALOGUE_DATA_DIR: resolve('data'),
  LL2_URL: 'https://ll.thespacedevs.com/2.3.0/',
  LL2_TOKEN: undefined,
  LL2_BUDGET: 15,
  CATALOGUE_PAGES: 'rendered',
  CATALOGUE_OFFLINE: 'on',
  LOG_LEVEL: 'info',
}

describe('readEnv', () => {
  test('needs nothing, and takes an empty variable as unset', () => {
    expect(readEnv({})).toEqual(defaults)
    const empty = Object.fromEntries(Object.keys(defaults).map(name => [name, ' ']))
    expect(readEnv(empty)).toEqual(defaults)
  })

  test.each([
    ['PORT', '8080', 8080],
    ['PORT', '0', 0],
    ['HOST', '::', '::'],
    ['PUBLIC_URL', 'https://craft.example', 'https://craft.example'],
    ['PUBLIC_URL', 'http://craft.example:8080/', 'http://craft.example:8080'],
    ['CATALOGUE_SNAPSHOT', 'data/all.json', 'data/all.json'],
    ['CATALOGUE_SNAPSHOT', 'https.json', 'https.json'],
    [
      'CATALOGUE_SNAPSHOT',
      'https://craft.example/catalogue/snapshot',
      new URL('https://craft.example/catalogue/snapshot'),
    ],
    ['CATALOGUE_SYNC', 'off', null],
    ['CATALOGUE_SYNC', '1s', 1000],
    ['CATALOGUE_SYNC', '30m', 30 * 60_000],
    ['CATALOGUE_SYNC', '20d', 20 * 24 * 3_600_000],
    ['LL2_URL', 'http://127.0.0.1:8080/2.3.0', 'http://127.0.0.1:8080/2.3.0/'],
    ['CATALOGUE_OFFLINE', 'off', 'off'],
    ['LOG_LEVEL', 'silent', 'silent'],
  ])('%s=%s', (name, value, expected) => {
    expect(readEnv({ [name]: value })).toEqual({ ...defaults, [name]: expected })
  })

  test.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', '0x50'],
    ['PUBLIC_URL', 'craft.example'],
    ['PUBLIC_URL', 'ftp://craft.example'],
    ['PUBLIC_URL', 'https://craft.example/api'],
    ['PUBLIC_URL', 'https://craft.example/?'],
    ['PUBLIC_URL', 'https://user:word@craft.example'],
    ['CATALOGUE_SNAPSHOT', 'https://'],
    ['CATALOGUE_SYNC', '0h'],
    ['CATALOGUE_SYNC', '6'],
    ['CATALOGUE_SYNC', '6H'],
    ['CATALOGUE_SYNC', '1.5h'],
    ['CATALOGUE_SYNC', '21d'],
    ['CATALOGUE_SYNC', '0'],
    ['LL2_URL', 'craft.example'],
    ['LL2_BUDGET', '-1'],
    ['CATALOGUE_OFFLINE', 'no'],
    ['LOG_LEVEL', 'loud'],
  ])('%s=%s is refused', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(EnvError)
  })

  test('names every bad variable at once', () => {
    expect(() => readEnv({ PORT: 'x', LOG_LEVEL: 'y', PUBLIC_URL: 'z' })).toThrow(
      /PORT: "x" is not.*\n.*PUBLIC_URL: "z" is not.*\n.*LOG_LEVEL: "y" is not/,
    )
  })
})
