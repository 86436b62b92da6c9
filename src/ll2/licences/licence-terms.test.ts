import { describe, expect, test } from 'vitest'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { allows, licenceTerms } from './licence-terms.ts'
import { purposes } from './purposes.ts'

const termsOf = (name: string, link: string | null = null) => licenceTerms({ id: 5, name, link })
const answersOf = (name: string) => {
  const { commercial, changed, uncredited } = termsOf(name).verdicts
  return [commercial.answer, changed.answer, uncredited.answer].join(', ')
}

describe('commercially, changed, without credit', () => {
  test.each([
    ['CC BY 4.0', 'conditions, conditions, no'],
    ['CC BY-SA 3.0 IGO', 'conditions, conditions, no'],
    ['CC BY-ND 4.0', 'conditions, no, no'],
    ['CC BY-NC 2.0', 'no, conditions, no'],
    ['CC BY-NC-SA 4.0', 'no, conditions, no'],
    ['CC BY-NC-ND 4.0', 'no, no, no'],
    ['NASA Image and Media Guidelines', 'conditions, conditions, no'],
    ['ESA Standard Licence', 'no, unknown, no'],
    ['ESA Standard License', 'no, unknown, no'],
    ['CC0', 'yes, yes, yes'],
    ['CC0 1.0', 'yes, yes, yes'],
    ['CC-Zero', 'yes, yes, yes'],
    ['Creative Commons Zero', 'yes, yes, yes'],
    ['Public Domain', 'yes, yes, yes'],
    ['Public Domain Mark 1.0', 'yes, yes, yes'],
    ['CC Public Domain', 'yes, yes, yes'],
    ['Unknown', 'unknown, unknown, unknown'],
    [' unknown ', 'unknown, unknown, unknown'],
    ['', 'unknown, unknown, unknown'],
    ['All rights reserved', 'unknown, unknown, unknown'],
    ['Not public domain', 'unknown, unknown, unknown'],
    ['CC BYE', 'unknown, unknown, unknown'],
    ['CC BY-XX 4.0', 'unknown, unknown, unknown'],
    ['CC BY-SA-ND', 'unknown, unknown, unknown'],
    ['NASA', 'unknown, unknown, unknown'],
    ['Academy Standard Licence', 'unknown, unknown, unknown'],
  ])('%j: %s', (name, answers) => {
    expect(answersOf(name)).toBe(answers)
  })
})

test('what is not recorded is no permission, whatever its name and link', () => {
  const link = 'https://creativecommons.org/publicdomain/zero/1.0/'
  for (const license of [null, { id: 1, name: 'CC0', link }]) {
    const terms = licenceTerms(license)
    expect(purposes.filter(purpose => allows(terms, purpose))).toEqual([])
    expect(terms.verdicts.commercial.reason).toContain('no permission')
  }
})

test('what is allowed under conditions is allowed, what is not known is not', () => {
  const allowed = (name: string) => purposes.filter(purpose => allows(termsOf(name), purpose))
  expect(allowed('CC BY-NC 2.0')).toEqual(['changed'])
  expect(allowed('ESA Standard Licence')).toEqual([])
  expect(allowed('CC0')).toEqual([...purposes])
})

test('a reason names what its licence asks for', () => {
  const reason = (name: string) => termsOf(name).verdicts.changed.reason
  expect(reason('CC BY 2.0')).toContain('say that you changed it')
  expect(reason('CC BY 2.0')).not.toContain('same licence')
  expect(reason('CC BY-SA 2.0')).toContain('same licence')
  expect(reason('CC BY-ND 2.0')).toContain('may not be shared')
})

test.each([
  ['CC BY 4.0', 'asks you to name one'],
  ['CC0', 'none need be named'],
  ['NASA Image and Media Guidelines', 'NASA asks to be named'],
  ['Unknown', 'whom you could ask'],
])('without an author, %s: %s', (name, words) => {
  expect(termsOf(name).withoutAuthor).toContain(words)
})

test.each([
  ['cc-by-nc', 'CC BY-NC 2.0'],
  ['CC BY NC SA 4.0', 'CC BY-NC-SA 4.0'],
  ['CC BY-ND-NC 1.0', 'CC BY-NC-ND 4.0'],
  ['Creative Commons Attribution 4.0 International', 'CC BY 4.0'],
  ['Creative Commons Attribution-ShareAlike 3.0', 'CC BY-SA 3.0'],
  ['Creative Commons Attribution-NonCommercial-NoDerivs 2.0', 'CC BY-NC-ND 2.0'],
  ['Creative Commons Attribution-NoDerivatives 4.0', 'CC BY-ND 4.0'],
])('%s is %s', (name, same) => {
  expect(termsOf(name)).toEqual(termsOf(same))
  expect(termsOf(name)).not.toEqual(termsOf('Some terms'))
})

describe('an address tells what a name does not', () => {
  test.each([
    ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC BY-SA 4.0'],
    ['http://www.creativecommons.org/licenses/by-nd-nc/1.0/', 'CC BY-NC-ND 4.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0'],
    ['https://creativecommons.org/publicdomain/mark/1.0/', 'Public domain'],
    ['https://creativecommons.org/licenses/sampling/1.0/', 'Some terms'],
    ['https://creativecommons.org/licenses/zero/1.0/', 'Some terms'],
    ['https://example.org/licenses/by/4.0/', 'Some terms'],
    [null, 'Some terms'],
  ])('%s is %s', (link, same) => {
    expect(termsOf('Some terms', link)).toEqual(termsOf(same))
  })

  test('but not against the name', () => {
    const link = 'https://creativecommons.org/licenses/by/4.0/'
    expect(termsOf('CC BY-ND 4.0', link)).toEqual(termsOf('CC BY-ND 4.0'))
    expect(termsOf('Unknown', link)).toEqual(termsOf('Unknown'))
  })
})

test('every licence of the sample is one whose terms are known', async () => {
  const { spacecraft } = await loadSnapshot()
  const licences = spacecraft.flatMap(({ image }) => image?.license ?? [])
  expect(licences.length).toBeGreaterThan(0)
  for (const license of licences) {
    expect(licenceTerms(license)).not.toEqual(termsOf('Some terms'))
  }
})
