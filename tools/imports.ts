// SPDX-License-Identifier: EUPL-1.2
// Who imports what from whom, by name: read from the text of the files as Biome formats them, in half a second for the whole project.
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** `names` as the imported file calls them; null: everything (a namespace, a side effect, an import while running). */
export interface Import {
  from: string
  names: string[] | null
  /** Gone when it runs. */
  isType: boolean
}

/** What a file passes on: a name there, under a name here; null: everything under its own name. */
export interface Passed {
  from: string
  names: { theirs: string; ours: string }[] | null
  isType: boolean
}

export interface Imports {
  /** What it declares for others. */
  declared: string[]
  imports: Import[]
  passed: Passed[]
}

const statement =
  /^(import|export)(?: (type))?(?: ([\w$]+),?)?(?: (\*(?: as [\w$]+)?|\{[^}]*\}))?(?: from)? '([^']+)'/gm
const declaration =
  /^export (?:default )?(?:async )?(?:function\*?|const|let|class|abstract class|interface|type) ([\w$]+)/gm
const whileRunning = /(?:(?<!typeof )\bimport|\bnew Worker|\bnew URL)\(\s*'(\.[^']+|#[^']+)'/g

/** The static imports of one file. Specifiers stay as they were written. */
export function importsIn(text: string): Imports {
  const found: Imports = {
    declared: [...text.matchAll(declaration)].map(([, name = '']) => name),
    imports: [],
    passed: [],
  }
  for (const [, word, type, standard, braces = '', from = ''] of text.matchAll(statement)) {
    const names = braces.startsWith('{') ? namesIn(braces) : []
    const isType = Boolean(type) || (names.length > 0 && !standard && names.every((one) => one.isType))
    if (word === 'export')
      found.passed.push({ from, names: braces.startsWith('{') ? names : braces === '*' ? null : [], isType })
    else {
      const all = [...(standard ? ['default'] : []), ...names.map(({ theirs }) => theirs)]
      found.imports.push({ from, names: braces.startsWith('*') || all.length === 0 ? null : all, isType })
    }
  }
  for (const [, from = ''] of text.matchAll(whileRunning)) found.imports.push({ from, names: null, isType: false })
  return found
}

function namesIn(braces: string) {
  return braces
    .slice(1, -1)
    .split(',')
    .map((one) => one.replace(/\/\/.*$/gm, '').trim())
    .filter(Boolean)
    .map((one) => {
      const [theirs = '', ours = theirs] = one.replace(/^type /, '').split(' as ')
      return { theirs, ours, isType: one.startsWith('type ') }
    })
}

interface Manifest {
  imports?: Record<string, string>
  exports?: Record<string, string>
}

/** Where a specifier leads, from the root of the project; null: to a package of others. */
export function resolver(root: string): (from: string, specifier: string) => string | null {
  const manifest = (path: string): Manifest => JSON.parse(readFileSync(join(root, path), 'utf8'))
  const own = Object.entries(manifest('package.json').imports ?? {})
  const packages = ['check-client', 'evaluator', 'misp', 'stix-taxii'].filter((name) =>
    existsSync(join(root, 'packages', name)),
  )
  for (const name of packages)
    for (const [way, target] of Object.entries(manifest(`packages/${name}/package.json`).exports ?? {}))
      own.push([posix.join(`@dijkwacht/${name}`, way), `./${posix.join('packages', name, target)}`])
  return (from, specifier) => {
    if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''))
    for (const [pattern, target] of own) {
      const [before = '', after] = pattern.split('*')
      if (after === undefined ? specifier === pattern : specifier.startsWith(before))
        return posix.normalize(target.replace('*', specifier.slice(before.length)))
    }
    return null
  }
}

export interface Graph {
  /** Every file that was read, with what it takes, as paths from the root. */
  files: Map<string, Imports>
  /** Who names a file in an import or passes on from it. */
  importers: Map<string, Set<string>>
}

export function graphOf(
  texts: Iterable<readonly [file: string, text: string]>,
  resolve: (from: string, specifier: string) => string | null,
): Graph {
  const files = new Map<string, Imports>()
  const importers = new Map<string, Set<string>>()
  for (const [file, text] of texts) {
    const raw = importsIn(text)
    const led = <One extends { from: string }>(ones: One[]) =>
      ones.flatMap((one) => {
        const from = resolve(file, one.from)
        return from === null ? [] : [{ ...one, from }]
      })
    const own = { declared: raw.declared, imports: led(raw.imports), passed: led(raw.passed) }
    files.set(file, own)
    for (const { from } of [...own.imports, ...own.passed])
      importers.set(from, (importers.get(from) ?? new Set()).add(file))
  }
  return { files, importers }
}

/**
 * Who notices a change in these files, and in how many steps: through a door only when the name they take comes from there. Nothing goes on from
 * a file for which `isHub` holds, unless it changed itself. `withTypes`: also where only a type is imported.
 */
export function noticing(
  { files, importers }: Graph,
  changed: readonly string[],
  {
    isHub = () => false,
    withTypes = false,
    most = Number.POSITIVE_INFINITY,
  }: {
    isHub?(file: string): boolean
    withTypes?: boolean
    most?: number
  } = {},
): Map<string, number> {
  const reached = new Map<string, number>(changed.map((file) => [file, 0]))
  /** Names under which a change shows in a file that only passes it on; null: the file itself changes. */
  let edge: { file: string; names: ReadonlySet<string> | null; steps: number }[] = changed.map((file) => ({
    file,
    names: null,
    steps: 0,
  }))
  const seenNames = new Map<string, Set<string>>()
  while (edge.length > 0) {
    const next: typeof edge = []
    for (const { file, names, steps } of edge) {
      if (steps > 0 && names === null && isHub(file)) continue
      for (const importer of importers.get(file) ?? []) {
        const own = files.get(importer)
        const isTaken = own?.imports.some(
          (one) =>
            one.from === file &&
            (withTypes || !one.isType) &&
            (names === null || one.names === null || one.names.some((name) => names.has(name))),
        )
        if (isTaken && !reached.has(importer) && steps < most) {
          reached.set(importer, steps + 1)
          next.push({ file: importer, names: null, steps: steps + 1 })
        }
        const known = seenNames.get(importer) ?? new Set()
        const shown = names ?? new Set(files.get(file)?.declared)
        const passed = (own?.passed ?? [])
          .filter((one) => one.from === file && (withTypes || !one.isType))
          .flatMap((one) => (one.names === null ? [...shown] : namesPassed(one.names, names)))
          .filter((name) => !known.has(name))
        if (passed.length === 0) continue
        for (const name of passed) known.add(name)
        seenNames.set(importer, known)
        // The door itself counts no step: who stands behind it is as near.
        next.push({ file: importer, names: new Set(passed), steps })
      }
    }
    edge = next
  }
  return reached
}

function namesPassed(passed: { theirs: string; ours: string }[], changed: ReadonlySet<string> | null): string[] {
  return passed.filter(({ theirs }) => changed === null || changed.has(theirs)).map(({ ours }) => ours)
}
