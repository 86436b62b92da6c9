import { describe, expect, test } from 'vitest'
import { EnvError } from '#sync/environment.ts'
import { readEnv } from './env.ts'

const defaults = {
  PORT: 4173,
  HOST: '127.0.0.1',
  PUBLIC_URL: undefined,
  CATALOGUE_SNAPSHOT: undefined,
  LOG_LEVEL: 'info',
}

describe('readEnv', () => {
  test('needs nothing, and takes an empty variable as unset', () => {
    expect(readEnv({})).toEqual(defaults)
    expect(
      readEnv({ PORT: '', HOST: ' ', PUBLIC_URL: '', CATALOGUE_SNAPSHOT: '', LOG_LEVEL: '' }),
    ).toEqual(defaults)
  })

  test.each([
    ['PORT', '8080', 8080],
    ['PORT', '0', 0],
    ['HOST', '::', '::'],
    ['PUBLIC_URL', 'https://craft.example', 'https://craft.example'],
    ['PUBLIC_URL', 'http://craft.example:8080/', 'http://craft.example:8080'],
    ['CATALOGUE_SNAPSHOT', 'data/all.json', 'data/all.json'],
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
