/** What is used of a file system: as `node:fs/promises` does it, with the system's errors. */
export interface Disk {
  /** @param flags - as `open(2)` has them, or `r`, `r+`, `a` and `wx` */
  open(path: string, flags: string | number): Promise<OpenFile>
  /** Tells of a link itself. */
  lstat(path: string): Promise<FileFacts>
  /** Tells of what a link leads to. */
  stat(path: string): Promise<FileFacts>
  /** The names in a folder, in any order. */
  readdir(path: string): Promise<string[]>
  rename(from: string, to: string): Promise<void>
  /** Removes a file. `force`: one that is not there is as good as removed. */
  rm(path: string, options?: { force?: boolean }): Promise<void>
  /** Makes a folder. `recursive`: and those around it; one that is there is as good as made. */
  mkdir(path: string, options?: { recursive?: boolean }): Promise<unknown>
  writeFile(path: string, text: string): Promise<void>
  utimes(path: string, accessed: Date, modified: Date): Promise<void>
}

export interface OpenFile {
  stat(): Promise<FileFacts>
  readFile(): Promise<Buffer>
  /** Writes from where the file was opened: its beginning or, with the flag `a`, its end. */
  writeFile(text: string): Promise<void>
  /** @param length - bytes that are left; only where it was opened to be changed (`r+`) */
  truncate(length: number): Promise<void>
  /** Has what was written survive a power cut; of a folder, the names in it. */
  sync(): Promise<void>
  close(): Promise<void>
}

export interface FileFacts {
  isFile(): boolean
  isDirectory(): boolean
  isSymbolicLink(): boolean
  /** Bytes. */
  size: number
  /** When it was last written, in milliseconds since 1970. */
  mtimeMs: number
}
