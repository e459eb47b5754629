// SPDX-License-Identifier: EUPL-1.2
import { type Choice, mostTurns, type Node, type Script } from './script.ts'

export interface Turn {
  id: string
  node: Node
  /** What was answered; null: not yet. */
  chosen: Choice | null
}

/** The conversation so far, from the ids of its nodes as they stand in the address: 'begin.a.b'. What does not follow ends it. */
export function walk(script: Script, written: string | null): readonly Turn[] {
  const ids = (written ?? '').slice(0, 200).split('.').slice(0, mostTurns)
  const turns: Turn[] = []
  for (const [at, id] of ids.entries()) {
    const before = turns.at(-1)
    const chosen = before?.node.choices.find(({ to }) => to === id)
    const node = script.nodes[id]
    if (!node || (at === 0 ? id !== 'begin' : !chosen)) break
    if (before && chosen) before.chosen = chosen
    turns.push({ id, node, chosen: null })
  }
  return turns
}

/** A sentence for each thing that is wrong with a script; none when it holds. */
export function faultsOf(script: Script): string[] {
  const { nodes, slug } = script
  const faults: string[] = []
  const reached = new Set<string>()
  const visit = (id: string, path: readonly string[]): void => {
    const node = nodes[id]
    if (!node) return void faults.push(`${slug}: ${path.at(-1)} leads to ${id}, which is not there`)
    if (path.includes(id)) return void faults.push(`${slug}: ${id} comes round again`)
    if (path.length >= mostTurns) return void faults.push(`${slug}: ${[...path, id].join('.')} takes too many turns`)
    reached.add(id)
    const targets = node.choices.map(({ to }) => to)
    if (new Set(targets).size < targets.length) faults.push(`${slug}: two choices of ${id} lead to one place`)
    if (targets.length === 1) faults.push(`${slug}: ${id} leaves no choice`)
    if (targets.length > 1 && !node.choices.some(({ isWise }) => isWise)) faults.push(`${slug}: ${id} has no way out`)
    for (const to of targets) visit(to, [...path, id])
  }
  visit('begin', [])
  for (const id of Object.keys(nodes)) if (!reached.has(id)) faults.push(`${slug}: ${id} is never reached`)
  return faults
}
