import { expect, test } from 'vitest'
import { typeName } from './type-name.ts'

test.each([
  ['Reuseable Upper Stage', 'Reusable Upper Stage'],
  ['Reusable Upper Stage', 'Reusable Upper Stage'],
  ['Cargo Resupply', 'Cargo Resupply'],
  ['Capsule', 'Capsule'],
])('%s is shown as %s', (name, shown) => {
  expect(typeName(name)).toBe(shown)
})
