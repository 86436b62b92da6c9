import { spawnSync } from 'node:child_process'

/** A user without rights, to run a process as: the administrator may write anywhere. */
export const otherUser = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

/** Whether that user may read the sources, which lie in a folder closed to others at times. */
export const otherUserCanRead =
  spawnSync(process.execPath, ['-e', 'fs.accessSync("src/sync/main.ts")'], otherUser).status === 0
