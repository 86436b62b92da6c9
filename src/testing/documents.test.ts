import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Paths from the root in code marks, and links that lead to a file. */
function* filesNamedIn(document: string): Generator<string> {
  const text = readFileSync(join(root, document), 'utf8')
  for (const [, path = ''] of text.matchAll(
    /`((?:src|e2e|scripts|docs|deploy|public)\/[^`\s]+)`/g,
  )) {
    // A pattern stands for many.
    if (!/[*{…]/.test(path)) yield path
  }
  for (const [, path = ''] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
    yield join(dirname(document), path)
  }
}

const inFolder = (folder: string, recursive: boolean) =>
  readdirSync(join(root, folder), { recursive, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name))

test.each([...inFolder('', false), ...inFolder('docs', true)])(
  'every file that %s names is there',
  document => {
    const gone = [...filesNamedIn(document)].filter(path => !existsSync(join(root, path)))
    expect(gone).toEqual([])
  },
)
