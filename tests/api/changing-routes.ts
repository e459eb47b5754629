// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Allow } from '#foundation/access'
import type { Module } from '#foundation/modules'

/** Something that a caller can change: a route of the API, or one thing that the action of a page understands. */
export interface ChangingRoute {
  /** 'POST /v1/links'; 'page /werkbank/meldingen/:id note'. The last word is left out for a form without a choice of deeds. */
  key: string
  path: string
  isPage: boolean
  allow: Allow
}

const modulesAt = resolve(import.meta.dirname, '../../src/modules')
const readSource = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')

/**
 * Every changing route of these modules, from their own tables: what is not a GET, and every deed in the actions of their pages.
 * `read` gives the source of a file, so that a planted page needs none.
 */
export function changingRoutes(modules: readonly Module[], read = readSource): ChangingRoute[] {
  return modules.flatMap((module) => [
    ...(module.apis ?? [])
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path, allow }) => ({ key: `${method} ${path}`, path, isPage: false, allow })),
    ...(module.pages ?? []).flatMap(({ path, file, allow }) => {
      const source = resolve(modulesAt, module.name, `${file}.page.tsx`)
      const url = `/${path}`
      return deedsOf(source, read).map((deed) => ({
        key: `page ${url} ${deed}`.trim(),
        path: url,
        isPage: true,
        allow,
      }))
    }),
  ])
}

/** A sentence for every route that the matrix forgot, and for every entry without a route. */
export function gapsBetween(routes: readonly ChangingRoute[], entries: Iterable<string>): string[] {
  const known = new Set(entries)
  const forgotten = routes.filter(({ key }) => !known.has(key))
  const gone = [...known].filter((key) => !routes.some((route) => route.key === key))
  return [
    ...forgotten.map(
      ({ key }) =>
        `“${key}” changes something and has no entry: say in tests/api/changes-of-*.ts what it does to what is not yours`,
    ),
    ...gone.map((key) => `“${key}” has an entry in tests/api/changes-of-*.ts and does not exist (any more)`),
  ]
}

/** What the action of a page tells apart; '' for a form that names no deed. None for a page without an action. */
function deedsOf(page: string, read: (path: string) => string): string[] {
  const source = plain(read(page))
  if (!/export (?:async function|function|const) action\b/.test(source)) return []
  const deeds = new Set(
    deedsIn(/export (?:async function|function|const) action\b[\s\S]*?\n\}/.exec(source)?.[0] ?? ''),
  ).add('')
  // A page may leave the telling apart to a command beside it, never to one of another feature: that has forms of its own.
  const commands = [...source.matchAll(/from '\.\/([\w-]+\.command)\.ts'/g)].map(([, name]) =>
    plain(read(resolve(dirname(page), `${name}.ts`))),
  )
  for (const text of commands) for (const deed of deedsIn(text)) deeds.add(deed)
  // Or to a table of deeds: each that it has can be asked.
  for (const [, name] of source.matchAll(/Object\.hasOwn\((\w+)\.deeds, /g)) {
    const from = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '(\\.[^']+)'`).exec(source)?.[1]
    if (from) for (const deed of deedsOfTable(plain(read(resolve(dirname(page), from))), name ?? '')) deeds.add(deed)
  }
  return [...deeds]
}

/** The names in the table of deeds that is called so. */
function deedsOfTable(text: string, name: string): string[] {
  const table =
    new RegExp(`const ${name} = deedTable[\\s\\S]*?\\n {2}deeds: \\{([\\s\\S]*?)\\n {2}\\}`).exec(text)?.[1] ?? ''
  return [...table.matchAll(/^ {4}'?([\w-]+)'?:/gm)].map(([, word = '']) => word)
}

/** The values of `intent` and `step` that this text compares with: one by one, in a switch, in a set, in a list, in a table of deeds or in what `answerForms` does. */
function deedsIn(text: string): string[] {
  const quoted = (list = '') => [...list.matchAll(/'([\w-]+)'/g)].map(([, word = '']) => word)
  const setsAsked = [...text.matchAll(/(\w+)\.has\((?:intent|step)\)/g)].map(([, name]) => name)
  return [
    ...[...text.matchAll(/\b(?:intent|step)(?:'\))? === '([\w-]+)'/g)].map(([, word = '']) => word),
    ...[...text.matchAll(/switch \((?:entries\.)?(?:intent|step)\) \{([\s\S]*?)\n {2}\}/g)].flatMap(([, body = '']) =>
      [...body.matchAll(/case '([\w-]+)':/g)].map(([, word = '']) => word),
    ),
    ...setsAsked.flatMap((name) => quoted(new RegExp(`const ${name} = new Set\\(\\[([^\\]]*)\\]`).exec(text)?.[1])),
    ...[
      ...text.matchAll(/\(\[([^\]]*)\] as const\)\.find\(\s*\(\w+\) => \w+ === (?:entries\.)?(?:intent|step)\b/g),
    ].flatMap(([, list]) => quoted(list)),
    ...[...text.matchAll(/if \((?:one|all)\('(\w+)'\)(?:\.length > 0)?\)/g)].map(([, word = '']) => word),
    ...[...text.matchAll(/\b(?:intent|deed)\)?\.startsWith\('([\w-]+)'\)/g)].map(([, word = '']) => word),
    ...[...text.matchAll(/answerForms\(\s*args,[\s\S]*?\{\n([\s\S]*?)\n\s*\},?\s*\)/g)].flatMap(([, body = '']) => {
      const indent = /^ */.exec(body)?.[0].length ?? 0
      return [...body.matchAll(new RegExp(`^ {${indent}}'?([\\w-]+)'?[:,]`, 'gm'))].map(([, word = '']) => word)
    }),
    ...[...text.matchAll(/const deeds: Record<string, Deed> = \{([\s\S]*?)\n\}/g)].flatMap(([, body = '']) =>
      [...body.matchAll(/^ {2}([\w-]+):/gm)].map(([, word = '']) => word),
    ),
  ]
}

function plain(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}
