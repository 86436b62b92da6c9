import { expect, test } from 'vitest'
import type { Gap, Lacking } from '#ll2/gaps.ts'
import { gapsText } from './gaps-text.ts'

const gap = (field: Gap['field'], title: string): Gap => ({
  field,
  of: 'spacecraft',
  title,
  definition: '',
  count: 1,
  not_copied: 0,
  total: 1,
  list: null,
})
const fields = [gap('serial_number', 'no serial number'), gap('flights', 'no flights told')]
const record: Lacking = {
  kind: 'spacecraft',
  id: 7,
  name: 'Soyuz 9',
  source_url: 'https://ll.example/2.3.0/spacecraft/7/',
  spacecraft_config: { id: 1, name: 'Soyuz' },
  lacks: ['serial_number', 'flights'],
  not_copied: [],
}
const linesOf = (...records: Lacking[]) =>
  gapsText(records, fields, '1–1 of 1 record', '2026-11-22T06:00:00Z').split('\n')

test('each record is a line with its number, what it lacks, and its address', () => {
  expect(linesOf(record)).toContain(
    '- spacecraft 7, Soyuz 9: no serial number, no flights told https://ll.example/2.3.0/spacecraft/7/',
  )
  expect(linesOf(record).join('\n')).toContain('as of 2026-11-22 (UTC): 1–1 of 1 record.')
})

test('what this copy alone lacks is no matter of Launch Library 2', () => {
  const short: Lacking = { ...record, not_copied: ['flights'] }
  expect(linesOf(short).at(-2)).toMatch(/: no serial number https/)
  expect(linesOf({ ...record, lacks: ['flights'], not_copied: ['flights'] })).toEqual([''])
})

test('a name or an address of any kind stays on its line, and is no Markdown', () => {
  const hostile = linesOf({
    ...record,
    name: `[x](y)\n# *Mir* ${'a'.repeat(500)}`,
    source_url: 'javascript:alert(1)',
  })
  expect(hostile).toHaveLength(linesOf(record).length)
  const line = hostile.at(-2) ?? ''
  expect(line).toMatch(
    /^- spacecraft 7, \\\[x\\\]\(y\) # \\\*Mir\\\* a+…: no serial number, no flights told$/,
  )
  expect(line.length).toBeLessThan(200)
})
