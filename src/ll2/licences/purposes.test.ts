import { expect, test } from 'vitest'
import { readPurposes } from './purposes.ts'

test.each([
  ['commercial', ['commercial'], []],
  ['uncredited,changed', ['changed', 'uncredited'], []],
  [' changed , changed', ['changed'], []],
  ['changed,Commercial', ['changed'], ['Commercial']],
  ['changed,', ['changed'], ['']],
  ['', [], ['']],
])('%j', (text, known, others) => {
  expect(readPurposes(text)).toEqual({ known, others })
})
