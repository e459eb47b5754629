// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'

export interface LeftProcess {
  pid: number
  command: string
}

/** Processes that still run of those that were started with this in their environment ('TEST_RUN=…'), the asker excepted. */
export function processesWith(mark: string): LeftProcess[] {
  return (
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
      .flatMap((name) => {
        if (!read(`/proc/${name}/environ`).split('\0').includes(mark)) return []
        return [{ pid: Number(name), command: read(`/proc/${name}/cmdline`).replaceAll('\0', ' ').trim() }]
      })
      // One that has just ended has no command any more.
      .filter(({ command }) => command !== '')
  )
}

/** Nothing for a process that is gone or is somebody else's. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
