// SPDX-License-Identifier: EUPL-1.2
// Which tests a change touches: `npm test -- --touched`. Nearest first, within a budget of seconds.
import { type Graph, noticing } from '../tools/imports.ts'

export interface Chosen {
  file: string
  why: string
  /** As one worker of the last full run took, or a guess. */
  seconds: number
}

export interface Touched {
  runs: Chosen[]
  /** Touched as well, but further away than there is time for. */
  leftOut: Chosen[]
  /** Of the two workers together. */
  seconds: number
}

interface Given {
  changed: readonly string[]
  graph: Graph
  /** Every file of the project. */
  files: readonly string[]
  /** Of the journeys and of each module.ts. */
  read(file: string): string
  /** Milliseconds of each test file in the last full run. */
  durations: Readonly<Record<string, number>>
  budget?: number
}

export const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const site = 'tests/site.ts'
const moduleOf = (file: string) => /^src\/modules\/([^/]+)\//.exec(file)?.[1] ?? null
const isJourney = (file: string) => file.startsWith('tests/journeys/')
/** Each reaches the whole program: what they import says nothing about what a test is about. */
const isHub = (file: string) =>
  /^src\/app\/(modules|boot|accountability|upkeep)\.ts$|^src\/modules\/[^/]+\/module\.ts$|^tests\/(context|site|setup)\.ts$/.test(
    file,
  )

/** The first start that all journeys share, and what a file takes of which nothing is known yet. */
const firstStart = 30
const guess = (file: string) => (isJourney(file) ? 25 : 4)
const workers = 2

export function touchedBy({ changed, graph, files, read, durations, budget = 90 }: Given): Touched {
  const tests = files.filter(isTest)
  const steps = noticing(graph, changed, { isHub })
  const modules = new Set(changed.map(moduleOf).filter((name) => name !== null))
  const nearness = new Map<string, { rank: number; why: string }>()
  /** In a folder of tests one thing has nothing to do with another; who uses a helper imports it. */
  const isHelper = (file: string) => file.startsWith('tests/') && graph.files.has(file)
  const want = (file: string, rank: number, why: string) => {
    const known = nearness.get(file)
    if (!known || rank < known.rank) nearness.set(file, { rank, why })
  }
  for (const test of tests) {
    const far = steps.get(test)
    if (far !== undefined) want(test, far, far === 0 ? 'changed' : `${far} ${far === 1 ? 'step' : 'steps'} away`)
    if (changed.some((file) => folderOf(file) === folderOf(test) && !isHelper(file))) want(test, 1, 'beside it')
    if (/^tests\/architecture\/(?!bundle)/.test(test)) want(test, 0, 'the house')
    const own = moduleOf(test)
    if (own && modules.has(own)) want(test, 2.5, 'of the same module')
  }
  // Pages and routes come to a test through the whole site, of which no import tells.
  const onSite = [...(graph.importers.get(site) ?? [])].filter(isTest)
  for (const [edge, far] of steps)
    if (/\.(page\.tsx|part\.tsx|api\.ts)$/.test(edge))
      for (const test of onSite) {
        if (moduleOf(test) !== moduleOf(edge)) continue
        want(test, far + (folderOf(test) === folderOf(edge) ? 1 : 2), `asks ${edge.slice(edge.lastIndexOf('/') + 1)}`)
      }
  if (steps.has(site)) for (const test of onSite) want(test, 6, 'asks the whole site')
  if (changed.some((file) => /\.(sql|tables\.ts|store\.ts)$/.test(file)))
    want('tests/api/row-security.test.ts', 1, 'rows')
  const isPageChanged = [...steps].some(([file, far]) => /\.(page|part)\.tsx$/.test(file) && far <= 1)
  for (const { file, count } of journeysTo(pageModules([...steps.keys()]), files, read))
    want(file, (isPageChanged ? 2 : 3) + 0.4 / count, `opens ${count} of these pages`)

  const seconds = (file: string) => (durations[file] ?? guess(file) * 1000) / 1000
  const nearest = [...nearness]
    .map(([file, { rank, why }]) => ({ file, why, rank, seconds: seconds(file) }))
    .sort((one, other) => one.rank - other.rank || one.seconds - other.seconds)
  const runs: Chosen[] = []
  const leftOut: Chosen[] = []
  let total = 0
  for (const { file, why, rank, seconds: own } of nearest) {
    const start = isJourney(file) && !runs.some((one) => isJourney(one.file)) ? firstStart : 0
    const fits = rank === 0 || total + start + own / workers <= budget
    if (fits) total += start + own / workers
    ;(fits ? runs : leftOut).push({ file, why, seconds: own })
  }
  return { runs, leftOut, seconds: total }
}

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/'))

/** Modules one of whose pages notices the change. */
function pageModules(noticed: readonly string[]): Set<string> {
  return new Set(noticed.filter((file) => /\.(page|part)\.tsx$/.test(file)).flatMap((file) => moduleOf(file) ?? []))
}

/** Journeys that name an address of a page of these modules; how many different ones. */
function journeysTo(modules: Set<string>, files: readonly string[], read: Given['read']) {
  const patterns = [...modules].flatMap((name) => pathsIn(read(`src/modules/${name}/module.ts`)))
  if (patterns.length === 0) return []
  const journeys = files.filter((file) => isJourney(file) && isTest(file))
  return journeys.flatMap((file) => {
    const named = addressesIn(read(file))
    const count = patterns.filter((pattern) => named.some((address) => pattern.test(address))).length
    return count > 0 ? [{ file, count }] : []
  })
}

/** The addresses of a module's pages as patterns: a parameter stands for anything. */
function pathsIn(module: string): RegExp[] {
  return [...module.matchAll(/\bpath: '([^'/][^']*)',\s*file:/g)].map(
    ([, path = '']) => new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`),
  )
}

/** '/werkbank/zaken/x' of `${url}/werkbank/zaken/${id}?a=b`, without the first slash and without `en/`. */
function addressesIn(text: string): string[] {
  return [...text.matchAll(/\/((?:en\/)?[a-z][\w:./$ {}()-]*)/g)].map(([, path = '']) =>
    path
      .replace(/\$\{[^}]*\}?/g, 'x')
      .replace(/^en\//, '')
      .replace(/[/ ]+$/, ''),
  )
}
