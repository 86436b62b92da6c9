import { expect, test } from 'vitest'
import { looseKeys } from './loose-keys.ts'

test.each([
  ['letter case, spaces and hyphens aside', 'SoYuz  MS-14', ['soyuzms14']],
  ['accents aside, written either way', 'E\u0301toile É', ['etoilee']],
  ['spelt out or looked at, where it is Cyrillic', 'СТА', ['sta', 'cta']],
  ['a word with one Cyrillic letter in it is Cyrillic throughout', 'COЮЗ 9', ['soyuz9', 'coyuz9']],
  ['but not the words beside it', 'Mockba Восход', ['mockbavoskhod', 'mockbabocxod']],
  ['й and ё are letters of their own', 'йё', ['yyo']],
  ['signs that are no letters leave nothing', 'ъ ь — !', []],
])('%s: %s', (_, text, keys) => expect(looseKeys(text)).toEqual(keys))
