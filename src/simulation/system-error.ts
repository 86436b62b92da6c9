const texts: Record<string, string> = {
  EEXIST: 'file already exists',
  EIO: 'i/o error',
  EISDIR: 'illegal operation on a directory',
  ENOENT: 'no such file or directory',
  ENOSPC: 'no space left on device',
  ENOTDIR: 'not a directory',
  ENOTEMPTY: 'directory not empty',
  EROFS: 'read-only file system',
}

/** An error as Node makes it of the system's. */
export function systemError(code: string, syscall: string, path?: string): Error {
  const where = path === undefined ? '' : ` '${path}'`
  const error = withoutTrace(() => new Error(`${code}: ${texts[code] ?? code}, ${syscall}${where}`))
  return Object.assign(error, { code, syscall, ...(path !== undefined && { path }) })
}

/** Many of these are made, and nobody looks where. */
function withoutTrace(make: () => Error): Error {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return make()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/**
 * What a disk in trouble says.
 * @param what - a call of the system and its path
 */
export function refusal(code: string, what: string): Error {
  const [syscall = '', path = ''] = what.split(' ')
  return systemError(code, syscall, path)
}
