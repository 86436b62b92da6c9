import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { detailedSpacecraft, normalSpacecraft } from './detailed-spacecraft.fixture.ts'
import { toNormalConfig, toNormalSpacecraft } from './project.ts'
import { spacecraftNormalSchema } from './spacecraft-normal.ts'

const detailedConfig = detailedSpacecraft.spacecraft_config
const [detailedFamily] = detailedConfig.family ?? []
if (!detailedFamily) throw new Error('The fixture has a family')

describe('toNormalSpacecraft', () => {
  test('a detailed craft becomes LL2\u2019s normal form, member for member and in LL2\u2019s order', () => {
    const projected = toNormalSpacecraft(detailedSpacecraft)
    expect(projected).toEqual(normalSpacecraft)
    expect(JSON.stringify(projected)).toBe(JSON.stringify(normalSpacecraft))
  })

  test('it satisfies the normal contract and leaves the detailed record alone', () => {
    const before = structuredClone(detailedSpacecraft)
    expect(v.is(spacecraftNormalSchema, toNormalSpacecraft(detailedSpacecraft))).toBe(true)
    expect(detailedSpacecraft).toEqual(before)
  })

  test('a craft held only in normal form is answered as it is', () => {
    expect(toNormalSpacecraft(normalSpacecraft)).toBe(normalSpacecraft)
  })

  test('members that LL2 left out stay out', () => {
    const { serial_number: _, ...unnumbered } = detailedSpacecraft
    expect(toNormalSpacecraft(unnumbered)).not.toHaveProperty('serial_number')
  })
})

describe('toNormalConfig', () => {
  test('a detailed configuration becomes the one that normal craft nest', () => {
    expect(toNormalConfig(detailedConfig)).toEqual(normalSpacecraft.spacecraft_config)
  })

  test('a normal one is answered as it is', () => {
    const config = normalSpacecraft.spacecraft_config
    expect(toNormalConfig(config)).toBe(config)
  })

  test('a family\u2019s mode on the wire does not matter', () => {
    const family = [{ ...detailedFamily, response_mode: 'detailed' as const }]
    expect(toNormalConfig({ ...detailedConfig, family })).toEqual(
      normalSpacecraft.spacecraft_config,
    )
  })

  test('what is null or empty stays so', () => {
    expect(
      toNormalConfig({ ...detailedConfig, agency: null, type: null, image: null, family: null }),
    ).toMatchObject({ agency: null, type: null, image: null, family: null })
    expect(toNormalConfig({ ...detailedConfig, family: [] }).family).toEqual([])
    expect(
      toNormalConfig({
        ...detailedConfig,
        family: [{ ...detailedFamily, manufacturer: null, parent: null }],
      }).family,
    ).toMatchObject([{ manufacturer: null, parent: null }])
  })
})
