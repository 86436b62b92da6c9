/** A fault that the simulation has to notice. */
export interface PlantedFault {
  name: string
  file: string
  /** What stands there, and what is put in its place. */
  from: string
  to: string
}

/** Those that were in the code until the simulation found them come first. */
export const plantedFaults: readonly PlantedFault[] = [
  {
    name: 'A power cut takes a folder that was made for the first snapshot, and the calls counted in it',
    file: 'src/snapshot/write-atomic.ts',
    from: 'if (parent === folder) return',
    to: 'if (parent) return',
  },
  {
    name: 'A snapshot that the disk could not read for a moment is passed over for good',
    file: 'src/server/freshness/snapshot-shelf.ts',
    from: 'damaged.some(({ isUnread }) => isUnread) ? undefined : newest.file',
    to: 'newest.file',
  },
  {
    name: 'What the disk cannot look at for a moment is set aside, the snapshots with it',
    file: 'src/data-folder/obstacles.ts',
    from: 'if (facts.isSymbolicLink()) return null',
    to: 'if (facts) return null',
  },
  {
    name: 'By a clock that was ahead the data seem young for hours after it is set right',
    file: 'src/server/freshness/snapshot-shelf.ts',
    from: 'if (files.some(one => one.isFromFuture)) return null',
    to: '',
  },
  {
    name: 'A file has its name before its data are on the disk',
    file: 'src/snapshot/write-atomic.ts',
    from: 'await handle.writeFile(text)\n    await handle.sync()',
    to: 'await handle.writeFile(text)',
  },
  {
    name: 'A name is not made to survive a power cut',
    file: 'src/snapshot/write-atomic.ts',
    from: '  await syncFolder(folder, disk)\n',
    to: '',
  },
  {
    name: 'A call that fails is not counted',
    file: 'src/sync/caller.ts',
    from: 'await budget.take()\n        calls += 1\n        return client.get(path, signal)',
    to: 'const got = await client.get(path, signal)\n        await budget.take()\n        calls += 1\n        return got',
  },
  {
    name: 'Calls are counted by the clock on the wall alone',
    file: 'src/data-folder/call-record.ts',
    from: 'isOfThisStart(call, clock) ? clock.uptime() - call.uptime : Math.max',
    to: 'Math.max',
  },
  {
    name: 'Nobody looks whether two pages meet',
    file: 'src/sync/fetch-list.ts',
    from: 'next.results.length > 0 && idOf(page.results.at(-1)) === idOf(next.results[0])',
    to: 'page !== next',
  },
  {
    name: 'Nobody looks whether craft are lost',
    file: 'src/sync/assemble-snapshot.ts',
    from: 'const mostLost = 0.1',
    to: 'const mostLost = 1',
  },
  {
    name: 'Pages from before the last snapshot are used again',
    file: 'src/sync/sync-job.ts',
    from: 'const notBefore = Math.max(now - freshness, published + 1)',
    to: 'const notBefore = Math.min(now - freshness, published) - 1e9',
  },
  {
    name: 'The checksum in a name is not compared',
    file: 'src/snapshot/snapshot-store.ts',
    from: 'if (checksumOf(bytes) !== checksum) {',
    to: 'if (checksum === file) {',
  },
  {
    name: 'The checksum of a kept page is not compared',
    file: 'src/snapshot/summed-json.ts',
    from: 'sum === sumOf(text)',
    to: 'sum',
  },
  {
    name: 'Whoever puts down a lock does not look again for others',
    file: 'src/data-folder/lock.ts',
    from: 'return !(await isTaken())',
    to: 'return true',
  },
]
