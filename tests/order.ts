// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const root = join(import.meta.dirname, '..')
const path = join(import.meta.dirname, 'durations.json')

/** How long each test file took in the last whole run that was kept: its path, and milliseconds. */
export const durations: Record<string, number> = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}

/** One more than a small machine has cores: journeys and resolvers wait for a third of their time. With a fourth a run takes longer. */
export const workers = 3

/** A file that nobody timed yet may be long. */
const unknown = 10_000

/** While its tests go the first start is made with which journeys begin. */
const firstProject = 'db'

/**
 * The longest first, so that no core is idle at the end. A project at a time, because a worker keeps what it read only for the next
 * file of the same project: after the first the one with the longest file.
 */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const taking = (file: TestSpecification) => durations[relative(root, file.moduleId)] ?? unknown
    const longest = new Map<string, number>()
    for (const file of files)
      longest.set(file.project.name, Math.max(longest.get(file.project.name) ?? 0, taking(file)))
    const ofProject = ({ project: { name } }: TestSpecification) =>
      name === firstProject ? Number.POSITIVE_INFINITY : (longest.get(name) ?? 0)
    return [...files].sort(
      (a, b) =>
        Number(ofProject(b) > ofProject(a)) - Number(ofProject(a) > ofProject(b)) ||
        a.project.name.localeCompare(b.project.name) ||
        taking(b) - taking(a),
    )
  }
}
