// SPDX-License-Identifier: EUPL-1.2
// The list of all tests (names.txt): a test that is lost in a move, or in a table that became empty, is seen.

/** A line a file, and under it its tests, each with how often it stands there. */
export function namesText(seen: ReadonlyMap<string, readonly string[]>): string {
  return [...seen]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, names]) => [file, ...[...counted(names)].toSorted().map(([name, times]) => lineOf(name, times))])
    .map((line) => `${line}\n`)
    .join('')
}

/** The tests of the list that this run did not have, whatever file they stood in. */
export function lostNames(text: string, seen: ReadonlyMap<string, readonly string[]>): string[] {
  const listed = text.split('\n').flatMap((line) => {
    const [, name, times] = /^ {2}(.*?)(?: ×(\d+))?$/.exec(line) ?? []
    return name ? Array.from({ length: Number(times ?? 1) }, () => name) : []
  })
  const here = counted([...seen.values()].flat())
  return [...counted(listed)].flatMap(([name, times]) => (times > (here.get(oneLine(name)) ?? 0) ? [name] : []))
}

const oneLine = (name: string) => name.replace(/\s+/g, ' ').trim()
const lineOf = (name: string, times: number) => (times > 1 ? `  ${name} ×${times}` : `  ${name}`)

function counted(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names.map(oneLine)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
