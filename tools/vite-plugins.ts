// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, posix, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

const root = resolve(import.meta.dirname, '..')
const source = resolve(root, 'src')

function inSource(id: string): string | null {
  const file = id.split('?', 1)[0] ?? ''
  return file.startsWith(source + sep) ? relative(source, file).split(sep).join('/') : null
}

/**
 * Node runs every .ts of src as it is; the page bundle only refers to it.
 * So page, API, job and command line share one copy of every module, and no context or class exists twice.
 */
export function nodeOwnsTypeScript(): Plugin {
  let isBuild = true
  return {
    name: 'node-owns-typescript',
    enforce: 'pre',
    configResolved(config) {
      isBuild = config.command === 'build'
      if (!isBuild) Object.assign(globalThis, { nodeImport: (url: string) => import(url) })
    },
    async resolveId(id, importer, options) {
      if (this.environment.name !== 'ssr' || !importer || !isBuild) return null
      const found = await this.resolve(id, importer, { ...options, skipSelf: true })
      const file = found && inSource(found.id)
      if (!file || !file.endsWith('.ts') || file === 'routes.ts') return null
      return { id: posix.join('../..', 'src', file), external: 'absolute' }
    },
    async load(id) {
      if (this.environment.name !== 'ssr' || isBuild) return null
      const file = inSource(id)
      if (!file || !file.endsWith('.ts') || file === 'routes.ts') return null
      const url = pathToFileURL(resolve(source, file)).href
      const names = Object.keys(await import(url))
      const lines = names.map((name) =>
        name === 'default' ? 'export default m.default' : `export const ${name} = m.${name}`,
      )
      return `const m = await globalThis.nodeImport(${JSON.stringify(url)})\n${lines.join('\n')}`
    },
  }
}

/** Whether a file only gives what is taken from it: a page that takes nothing of it can leave it out. */
export function isPlainThought(id: string): boolean {
  const file = inSource(id)
  return file?.endsWith('.ts') === true && !file.endsWith('.client.ts')
}

/** What a hydrated page may carry into the browser: plain thought, words, shapes and page parts. */
const allowedInBrowser = [
  /^(root|entry\.client)\.tsx$/,
  /\.(page|part)\.tsx$/,
  /^modules\/[^/]+\/parts\.tsx$/,
  /\.(schema|text)\.ts$/,
  /\.css$/,
  /^ui\//,
  /^values\//,
  /^foundation\/text\//,
  /^foundation\/search\//,
  /^modules\/[^/]+\/(plain|[^/.]+-address)\.ts$/,
  /^modules\/[^/]+\/[^/]+\/[^/.]+(\.data)?\.ts$/,
  /^modules\/[^/]+\/[^/]+\/[^/.]+\.client\.ts$/,
  /^favicon\.svg$/,
]

/** Stops the build when a component pulls server code into the browser; without it such a build is green and ships our SQL. */
export function keepServerCodeHome(): Plugin {
  return {
    name: 'keep-server-code-home',
    apply: 'build',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (this.environment.name !== 'client' || !importer) return null
      const found = await this.resolve(id, importer, { ...options, skipSelf: true })
      const file = found && inSource(found.id)
      if (file && !allowedInBrowser.some((pattern) => pattern.test(file)))
        this.error(`${relative(root, importer)} pulls src/${file} into the browser: use it in loader or action only`)
      return null
    },
  }
}

/** A style sheet with those that it imports, which are no modules of their own. */
function withImportedStyles(file: string): string[] {
  if (!file.endsWith('.css')) return [file]
  const imported = readFileSync(resolve(root, file), 'utf8').matchAll(/@import\s+['"](\.[^'"]+)['"]/g)
  return [file, ...[...imported].flatMap(([, to = '']) => withImportedStyles(join(dirname(file), to)))]
}

/** Writes down which files of ours went into what was built, so that nothing is built again while they stay as they are (bootstrap.mjs). */
export function tellInputs(what?: string): Plugin {
  return {
    name: 'tell-inputs',
    apply: 'build',
    buildEnd(error) {
      if (error) return
      const files = [...this.getModuleIds()].map((id) => relative(root, id.split('?', 1)[0] ?? ''))
      const own = files.filter((file) => /^(src|packages)\//.test(file)).flatMap(withImportedStyles)
      const path = resolve(root, 'build/inputs', `${what ?? this.environment.name}.txt`)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, [...new Set(own)].sort().join('\n'))
    },
  }
}

interface Node {
  type: string
  start: number
  end: number
}

/**
 * Takes the words out of errors that a library throws at programmers (`throw new RangeError()` stays): a tenth of what a small script weighs, and
 * nobody reads them there, because whatever is thrown becomes "not available now".
 */
export function withoutErrorTexts(library: string): Plugin {
  return {
    name: 'without-error-texts',
    apply: 'build',
    transform(code, id) {
      if (!id.includes(`/${library}/`)) return null
      const cuts: [number, number][] = []
      visit(this.parse(code), (node) => {
        const { argument } = node as Node & { argument?: Node & { arguments?: Node[] } }
        const [first] = argument?.arguments ?? []
        const last = argument?.arguments?.at(-1)
        const name = (argument as { callee?: { name?: string } } | undefined)?.callee?.name ?? ''
        const isPlain = ['Error', 'TypeError', 'RangeError'].includes(name)
        if (node.type === 'ThrowStatement' && argument?.type === 'NewExpression' && isPlain && first && last)
          cuts.push([first.start, last.end])
        // Its status and code are looked at; the words are for a partner's engineer.
        const {
          type,
          callee,
          arguments: given = [],
        } = node as Node & { callee?: { name?: string }; arguments?: Node[] }
        const [, code, words] = given
        if (type === 'NewExpression' && callee?.name === 'CheckProblem' && code && words)
          cuts.push([code.end, words.end])
      })
      return cuts.toReversed().reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), code)
    },
  }
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node)
  for (const child of Object.values(node).flat())
    if (child !== null && typeof child === 'object' && 'type' in child) visit(child as Node, see)
}

const skeletonParser = '@formatjs/icu-skeleton-parser'
const skeleton = /\{\w+, *(?:number|date|time), *::/

/** Leaves out how messages read skeletons ("{mean, number, ::.0}") and the clocks of the world: no message of a small script has one, and the build fails at the first. */
export function withoutSkeletons(): Plugin {
  return {
    name: 'without-skeletons',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === skeletonParser ? `\0${id}` : null),
    load(id) {
      if (id !== `\0${skeletonParser}`) return null
      return ['parseDateTimeSkeleton', 'parseNumberSkeleton', 'parseNumberSkeletonFromString']
        .map((name) => `export function ${name}() { throw new Error() }`)
        .join('\n')
    },
    transform(code, id) {
      if (id.endsWith('.text.ts') && skeleton.test(code)) throw new Error(`${id}: a small script reads no skeletons`)
      if (!id.includes('/@formatjs/icu-messageformat-parser/')) return null
      return code.replace(/const timeData = \{[^}]*\}/, 'const timeData = { "001": ["H"] }')
    },
  }
}
