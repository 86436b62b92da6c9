import { expect, test } from 'vitest'
import { csvCell } from './csv-cell.ts'

test.each([
  ['Soyuz', '"Soyuz"'],
  ['a "quoted", name', '"a ""quoted"", name"'],
  ['', '""'],
  [0, '0'],
  [-1.5, '-1.5'],
  [false, 'false'],
  [null, ''],
  [undefined, ''],
  ['=1+1', `"'=1+1"`],
  ["'so-called'", `"''so-called'"`],
])('%j is written as %s', (value, cell) => {
  expect(csvCell(value)).toBe(cell)
})
