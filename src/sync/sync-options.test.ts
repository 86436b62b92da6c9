import { expect, test } from 'vitest'
import { readSyncOptions } from './sync-options.ts'

test('without any, all is as the environment says', () => {
  expect(readSyncOptions([])).toEqual({
    'dry-run': false,
    force: false,
    json: false,
    help: false,
    source: undefined,
    from: undefined,
    ifOlder: undefined,
  })
})

test('each option is read', () => {
  const flags = ['--dry-run', '--force', '--json', '-h']
  const source = 'https://example.org/2.3.0'
  expect(
    readSyncOptions([...flags, '--source', source, '--out', 'here', '--if-older', '6h']),
  ).toEqual({
    'dry-run': true,
    force: true,
    json: true,
    help: true,
    source: `${source}/`,
    from: undefined,
    out: 'here',
    ifOlder: 6 * 3_600_000,
  })
  expect(readSyncOptions(['--from', 'https://example.org/a.json?sig=x']).from).toEqual(
    new URL('https://example.org/a.json?sig=x'),
  )
})

test.each([
  [['--frobnicate'], /^Unknown option '--frobnicate'.*\nSee --help$/s],
  [
    ['--source', 'https://a.example/', '--from', 'https://b.example/'],
    /^--source and --from: only/,
  ],
  [['--source', 'LL2'], /^--source: "LL2" is not an http or https address/],
  [['--from', 'https://ann:secret@'], /^--from: "https:\/\/" is not an http/],
  [['--if-older', 'soon'], /^--if-older: "soon" is not/],
  [['\x1b[2Jhttps://ann:secret@example.org/'], /\\u\{1b\}\[2Jhttps:\/\/example\.org/],
])('%j cannot be used, and the message says why and shows no secret', (args, message) => {
  const read = () => readSyncOptions(args)
  expect(read).toThrow(expect.objectContaining({ name: 'UsageError' }))
  expect(read).toThrow(message)
  expect(read).not.toThrow(/secret/)
})
