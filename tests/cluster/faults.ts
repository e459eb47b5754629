// SPDX-License-Identifier: EUPL-1.2
// What befalls machines and processes. Each ends by itself after some seconds, as when somebody mends it.
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { type Cluster, type Node, pause } from './cluster.ts'
import type { Program } from './program.ts'
import type { Supervised } from './supervised.ts'

export interface Fault {
  name: string
  /** Whether the database has to find another primary, or the same again. */
  isOfPrimary: boolean
  /** Resolves when it is mended. */
  strike(): Promise<void>
}

/** Numbers from 0 to 1, the same for the same seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const stopped = 25_000
const away = 5_000

/** The next one. Half of them befall the primary. */
export async function nextFault(cluster: Cluster, program: Program, random: () => number): Promise<Fault> {
  const one = <Item>(all: readonly Item[]) => all[Math.floor(random() * all.length)] as Item
  const primary = await cluster.primary()
  const kind = one([
    'primary',
    'primary',
    'primary',
    'primary',
    'node',
    'etcd',
    'patroni',
    'proxy',
    'server',
    'worker',
  ] as const)
  switch (kind) {
    case 'primary':
    case 'node': {
      const others = cluster.nodes.filter((node) => node.name !== primary?.name)
      const node = kind === 'primary' && primary ? primary : one(others)
      return ofNode(
        node,
        node === primary,
        one(['kill', 'postmaster', 'stop', ...(node.cut ? ['cut' as const, 'cut' as const] : [])] as const),
      )
    }
    case 'etcd': {
      const node = one(cluster.nodes)
      return ofProcess(node.etcd, one(['kill', 'stop']))
    }
    case 'patroni': {
      const node = one(cluster.nodes)
      return { ...ofProcess(node.patroni, 'kill'), isOfPrimary: node.name === primary?.name }
    }
    case 'proxy':
      return ofProcess(cluster.proxy, 'kill')
    case 'server':
      return ofProcess(one(program.servers), one(['kill', 'stop']))
    case 'worker':
      return ofProcess(one(program.workers), one(['kill', 'stop']))
  }
}

function ofNode(node: Node, isOfPrimary: boolean, how: 'kill' | 'postmaster' | 'stop' | 'cut'): Fault {
  const name = {
    kill: 'everything killed on',
    postmaster: 'PostgreSQL killed on',
    stop: 'everything stopped on',
    cut: 'cut off:',
  }[how]
  return {
    name: `${name} ${node.name}${isOfPrimary ? ', the primary' : ''}`,
    isOfPrimary,
    async strike() {
      if (how === 'postmaster') return process.kill(postmasterOf(node), 'SIGKILL') as unknown as void
      if (how === 'cut') {
        node.cut?.()
        await pause(stopped)
        return node.join()
      }
      if (how === 'stop') {
        node.signal('SIGSTOP')
        await pause(stopped)
        return node.signal('SIGCONT')
      }
      for (const program of [node.etcd, node.patroni]) program.hold()
      node.signal('SIGKILL')
      await pause(away)
      for (const program of [node.etcd, node.patroni]) program.release()
    },
  }
}

const postmasterOf = (node: Node) =>
  Number(readFileSync(join(node.folder, 'data/postmaster.pid'), 'utf8').split('\n')[0])

function ofProcess(program: Supervised, how: 'kill' | 'stop'): Fault {
  return {
    name: `${program.name} ${how === 'kill' ? 'killed' : 'stopped'}`,
    isOfPrimary: false,
    async strike() {
      if (how === 'kill') return program.signal('SIGKILL')
      program.signal('SIGSTOP')
      await pause(stopped)
      program.signal('SIGCONT')
    },
  }
}
