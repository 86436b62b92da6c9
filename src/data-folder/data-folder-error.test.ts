import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { inPlainWords } from './data-folder-error.ts'

const folder = await mkdtemp(join(tmpdir(), 'words-'))
afterAll(() => rm(folder, { recursive: true }))

/** An error as the system gives it. */
const refusal = (code: string, syscall = 'open', path = join(folder, 'x')) =>
  Object.assign(new Error(`${code}: ${syscall} '${path}'`), { code, syscall, path })

test.each([
  ['ENOSPC', 'write', 'The data folder cannot be written: the disk is full'],
  ['EROFS', 'mkdir', 'The data folder cannot be written: it is on a read-only file system'],
  ['EACCES', 'open', 'The data folder cannot be written: permission denied'],
  ['EACCES', 'scandir', 'The data folder cannot be read: permission denied'],
  ['EDQUOT', 'write', 'The data folder cannot be written: the disk quota is used up'],
  ['ENOTEMPTY', 'rename', 'The data folder cannot be written: ENOTEMPTY'],
])('%s of %s is said in plain words', (code, syscall, message) => {
  const error = inPlainWords(refusal(code, syscall), folder)
  expect(error.name).toBe('DataFolderError')
  expect(error.message).toBe(message)
})

test('real refusals are told without their path, and which folder they are of', async () => {
  const file = join(folder, 'file')
  await writeFile(file, '')
  const messageOf = async (deed: Promise<unknown>, dataFolder: string) =>
    inPlainWords(await deed.catch(error => error), dataFolder).message
  expect(await messageOf(readdir(join(file, 'x')), folder)).toBe(
    'The data folder cannot be read: a file is where a folder should be',
  )
  expect(await messageOf(readFile(join(folder, 'gone')), folder)).toBe(
    'The data folder cannot be written: it is gone, or was removed meanwhile',
  )
  expect(await messageOf(writeFile(folder, ''), join(folder, 'data'))).toBe(
    'The folder to publish in cannot be written: a folder is where a file should be',
  )
})

test('the data folder itself is told from another, and so is what the system gives no path for', () => {
  expect(inPlainWords(refusal('EACCES', 'scandir', folder), folder).message).toBe(
    'The data folder cannot be read: permission denied',
  )
  const full = Object.assign(new Error('ENOSPC: write'), { code: 'ENOSPC', syscall: 'write' })
  const told = inPlainWords(full, folder)
  expect(told.message).toBe('The data folder cannot be written: the disk is full')
  expect(told.cause).toBe(full)
})

test('a folder whose name begins like another is not that one', () => {
  const { message } = inPlainWords(refusal('EACCES', 'open', `${folder}-too/x`), folder)
  expect(message).toBe('The folder to publish in cannot be written: permission denied')
})

test('any other error stays what it is', () => {
  const error = new TypeError('odd')
  expect(inPlainWords(error, folder)).toBe(error)
  const ofNode = Object.assign(new TypeError('odd'), { code: 'ERR_INVALID_ARG_TYPE' })
  expect(inPlainWords(ofNode, folder)).toBe(ofNode)
  expect(inPlainWords('odd', folder).message).toBe('odd')
})
