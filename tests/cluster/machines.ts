// SPDX-License-Identifier: EUPL-1.2
// Three machines: each a network namespace of its own on one bridge, or only an address of the loopback where a cable cannot be pulled.
import { execFileSync } from 'node:child_process'
import { readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

export interface Machine {
  /** db1 */
  name: string
  address: string
  folder: string
  /** Words before a program that runs on it. */
  on: readonly string[]
  signal(signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void
  /** Nothing comes in or goes out; undefined where that cannot be done. */
  cut?: () => void
  join(): void
}

/** Where programs that are on none of the three find them, and are found. */
export const outside = (isApart: boolean) => (isApart ? '10.35.0.1' : '127.0.0.1')

/** `isApart`: in namespaces; only within the namespaces that tests/cluster/own-namespaces.ts makes, and with `ip` and `nft`. */
export function makeMachines(folder: string, isApart: boolean): Machine[] {
  const run = (program: string, ...words: string[]) =>
    execFileSync(program, words, { stdio: ['ignore', 'ignore', 'pipe'] })
  const ip = (words: string) => run('ip', ...words.split(' '))
  if (isApart) {
    ip('link set lo up')
    ip('link add dijk0 type bridge')
    ip('addr add 10.35.0.1/24 dev dijk0')
    ip('link set dijk0 up')
  }
  return [1, 2, 3].map((n): Machine => {
    const name = `db${n}`
    const machine: Machine = {
      name,
      address: isApart ? `10.35.0.1${n}` : `127.0.35.${n}`,
      folder: join(folder, name),
      on: isApart ? ['ip', 'netns', 'exec', name] : [],
      signal: (signal) => signalAll(machine.folder, signal),
      join() {},
    }
    if (!isApart) return machine
    ip(`netns add ${name}`)
    ip(`link add to-${name} type veth peer name eth0 netns ${name}`)
    ip(`link set to-${name} master dijk0 up`)
    ip(`-n ${name} link set lo up`)
    ip(`-n ${name} addr add ${machine.address}/24 dev eth0`)
    ip(`-n ${name} link set eth0 up`)
    const nft = (words: string) => run('ip', 'netns', 'exec', name, 'nft', words)
    machine.cut = () =>
      nft(
        'table inet cut { chain in { type filter hook input priority 0; iifname "eth0" drop; }; chain out { type filter hook output priority 0; oifname "eth0" drop; }; }',
      )
    machine.join = () => nft('add table inet cut; delete table inet cut')
    return machine
  })
}

/** Everything that works in this folder: PostgreSQL's own processes wander off from whoever started them, and write over their environment. */
function signalAll(folder: string, signal: NodeJS.Signals): void {
  for (let round = 0; round < 3; round += 1)
    for (const pid of processesIn(folder))
      try {
        process.kill(pid, signal)
      } catch {} // It ended by itself.
}

export function processesIn(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const where = readlinkSync(`/proc/${pid}/cwd`)
        return where === folder || where.startsWith(`${folder}/`) ? [Number(pid)] : []
      } catch {
        return [] // Gone, or nobody's.
      }
    })
}
