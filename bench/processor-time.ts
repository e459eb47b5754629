// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

interface Process {
  pid: number
  parent: number
  /** With its number: who it is, because numbers are used again. */
  key: string
  /** Milliseconds of its own, and of children that it waited for. */
  own: number
  reaped: number
}

export interface Watch {
  /** Since the watch began. */
  milliseconds(): number
  stop(): number
}

/**
 * Processor time, user and system, of all processes that this one starts and of all that work inside `folder` (a PostgreSQL that went on
 * by itself, with its backends); not of this process. Who ended is counted with whoever waited for it; of a process that nobody here
 * waited for counts what was seen last, at most half a second before its end.
 */
export function watchProcesses(folder: string): Watch {
  const known = new Map<string, Process>()
  let ended = 0
  const look = (): number => {
    const { all, family } = familyIn(folder, known)
    const isThere = (pid: number): boolean =>
      pid === process.pid || family.some((one) => one.pid === pid) || parentsOf(known, pid).some(isThere)
    const alive = new Set(family.map(({ key }) => key))
    const gone = [...known.values()].filter(({ key }) => !alive.has(key))
    for (const one of gone) if (!isThere(one.parent)) ended += one.own + one.reaped
    for (const { key } of gone) known.delete(key)
    for (const one of family) known.set(one.key, one)
    const here = all.find(({ pid }) => pid === process.pid)?.reaped ?? 0
    return family.reduce((sum, { own, reaped }) => sum + own + reaped, ended + here)
  }
  const before = look()
  const timer = setInterval(look, 500)
  timer.unref()
  const milliseconds = () => look() - before
  return {
    milliseconds,
    stop() {
      clearInterval(timer)
      return milliseconds()
    },
  }
}

/** Ends what this process started and what still works inside this folder: as PostgreSQL leaves nothing behind, and then whoever is left. */
export function endProcesses(folder: string): void {
  for (const signal of ['SIGQUIT', 'SIGKILL'] as const) {
    const { family } = familyIn(folder, new Map())
    for (const { pid } of family)
      try {
        process.kill(pid, signal)
      } catch {
        // It ended by itself.
      }
    if (family.length > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
  }
}

const parentsOf = (known: ReadonlyMap<string, Process>, pid: number): number[] =>
  [...known.values()].filter((one) => one.pid === pid && one.parent !== pid).map(({ parent }) => parent)

function familyIn(folder: string, known: ReadonlyMap<string, Process>) {
  const all = readProcesses()
  const pids = new Set([process.pid])
  const family: Process[] = []
  let left = all.filter(({ pid }) => pid !== process.pid)
  for (let found = -1; found !== family.length; ) {
    found = family.length
    const isOne = ({ key, pid, parent }: Process) => known.has(key) || pids.has(parent) || worksIn(folder, pid)
    for (const one of left.filter(isOne)) {
      family.push(one)
      pids.add(one.pid)
    }
    left = left.filter(({ pid }) => !pids.has(pid))
  }
  return { all, family }
}

function worksIn(folder: string, pid: number): boolean {
  try {
    return `${readlinkSync(`/proc/${pid}/cwd`)}/`.startsWith(`${folder}/`)
  } catch {
    return false
  }
}

function readProcesses(): Process[] {
  return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (readProcess(Number(name)) ?? []) : []))
}

/** Null when it has ended. */
export function readProcess(pid: number): Process | null {
  try {
    // What stands before the bracket is the name of the program, in which anything can stand.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    // The kernel tells hundredths of a second.
    const of = (from: number) => 10 * (Number(fields[from]) + Number(fields[from + 1]))
    return { pid, parent: Number(fields[1]), key: `${pid} ${fields[19]}`, own: of(11), reaped: of(13) }
  } catch {
    return null
  }
}
