import { describe, expect, test } from 'vitest'
import { loadSnapshot } from '#snapshot/load-snapshot.ts'
import { allowsReuse, licenceTerms } from './licence-terms.ts'

describe('whether a picture may be reused', () => {
  test.each([
    ['CC0', 'yes'],
    ['CC0 1.0', 'yes'],
    ['CC-Zero', 'yes'],
    ['Public Domain', 'yes'],
    ['Public Domain Mark 1.0', 'yes'],
    ['CC BY 4.0', 'with-conditions'],
    ['CC BY-NC 2.0', 'with-conditions'],
    ['NASA Image and Media Guidelines', 'with-conditions'],
    ['ESA Standard Licence', 'with-conditions'],
    ['ESA Standard License', 'with-conditions'],
    ['Unknown', 'unknown'],
    ['', 'unknown'],
    ['All rights reserved', 'ask'],
    ['Synthetic Archive Terms', 'ask'],
    ['Not public domain', 'ask'],
    ['CC BYE', 'ask'],
    ['CC BY-XX 4.0', 'ask'],
    ['CC BY-SA-ND', 'ask'],
    ['NASA', 'ask'],
    ['Academy Standard Licence', 'ask'],
  ])('%j: %s', (name, reuse) => {
    const terms = licenceTerms(name)
    expect(terms.reuse).toBe(reuse)
    expect(allowsReuse(terms)).toBe(['yes', 'with-conditions'].includes(reuse))
  })
})

describe('Creative Commons licences', () => {
  const commercial = 'also commercially'
  const notCommercial = 'not commercially'
  const changed = 'say if you changed it'
  const unchanged = 'Changed versions may not be shared'
  const alike = 'under the same licence'

  test.each([
    ['CC BY 2.0', [commercial, changed], [notCommercial, unchanged, alike]],
    ['CC BY-SA 3.0 IGO', [commercial, changed, alike], [notCommercial, unchanged]],
    ['CC BY-NC 2.0', [notCommercial, changed], [commercial, unchanged, alike]],
    ['CC BY-ND 4.0', [commercial, unchanged], [notCommercial, changed, alike]],
    ['CC BY-NC-SA 4.0', [notCommercial, changed, alike], [commercial, unchanged]],
    ['CC BY-NC-ND 4.0', [notCommercial, unchanged], [commercial, changed, alike]],
  ])('%s', (name, said, unsaid) => {
    const { text } = licenceTerms(name)
    for (const words of said) expect(text).toContain(words)
    for (const words of unsaid) expect(text).not.toContain(words)
    expect(text).toContain('Credit its author')
    expect(text).toContain('link to the licence')
  })

  test.each([
    ['cc-by-nc', 'CC BY-NC 2.0'],
    ['CC BY NC SA 4.0', 'CC BY-NC-SA 4.0'],
    ['Creative Commons Attribution 4.0 International', 'CC BY 4.0'],
    ['Creative Commons Attribution-ShareAlike 3.0', 'CC BY-SA 3.0'],
    ['Creative Commons Attribution-NonCommercial-NoDerivs 2.0', 'CC BY-NC-ND 2.0'],
    ['Creative Commons Attribution-NoDerivatives 4.0', 'CC BY-ND 4.0'],
  ])('%s is %s', (name, same) => {
    expect(licenceTerms(name)).toEqual(licenceTerms(same))
    expect(licenceTerms(name).reuse).toBe('with-conditions')
  })
})

describe('an address tells what a name does not', () => {
  test.each([
    ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC BY-SA 4.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0'],
    ['https://creativecommons.org/publicdomain/mark/1.0/', 'Public domain'],
    ['https://creativecommons.org/licenses/sampling/1.0/', 'Some terms'],
    ['https://example.org/licenses/by/4.0/', 'Some terms'],
    [null, 'Some terms'],
  ])('%s is %s', (link, same) => {
    expect(licenceTerms('Some terms', link)).toEqual(licenceTerms(same))
  })

  test('but not against the name', () => {
    const link = 'https://creativecommons.org/licenses/by/4.0/'
    expect(licenceTerms('CC BY-ND 4.0', link)).toEqual(licenceTerms('CC BY-ND 4.0'))
  })
})

test('every licence of the sample is one whose terms are known', async () => {
  const { spacecraft } = await loadSnapshot()
  const licences = spacecraft.flatMap(({ image }) => image?.license ?? [])
  expect(licences.length).toBeGreaterThan(0)
  for (const { name = '', link } of licences) expect(licenceTerms(name, link).reuse).not.toBe('ask')
})
