// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { map } from '../../src/modules/map.ts'
import { projectFiles, read, root } from './source-files.ts'

const documents = projectFiles().filter((file) => file.endsWith('.md') && !file.startsWith('src/'))
/** Drawn from the code by tools/draw.ts, or photographed from the running product. */
const madeLater = [
  'docs/pictures/home-1280.png',
  'docs/map.md',
  'docs/api/openapi.json',
  'docs/api/events.md',
  'docs/privacy/retention.md',
  'docs/privacy/activities.md',
]

/** A path with dots ('description.nl.features') in a YAML file of plain maps and lists, as its lines; null when it is not there. */
function partOf(yaml: string, path: string): string[] | null {
  let lines = yaml.split('\n').filter((line) => line.trim() && !line.trim().startsWith('#'))
  for (const [depth, key] of path.split('.').entries()) {
    const indent = '  '.repeat(depth)
    const at = lines.findIndex((line) => line.startsWith(`${indent}${key}:`))
    if (at < 0) return null
    const own = (lines[at] ?? '').slice(indent.length + key.length + 1).trim()
    const after = lines.slice(at + 1)
    const end = after.findIndex((line) => !line.startsWith(`${indent}  `))
    lines = [...(own ? [own] : []), ...(end < 0 ? after : after.slice(0, end))]
  }
  return lines
}

/** Links to places in this project, without those to the net. */
function linksOf(text: string): string[] {
  const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '').filter((link) => !/^[a-z]+:/.test(link))
}

/** The anchor that a heading gets. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )
}

test('publiccode.yml has every field that version 0.7 requires', () => {
  const yaml = read('publiccode.yml')
  const required = [
    'publiccodeYmlVersion',
    'name',
    'url',
    'platforms',
    'developmentStatus',
    'softwareType',
    'legal.license',
  ]
  required.push(
    'maintenance.type',
    'maintenance.contacts',
    'localisation.localisationReady',
    'localisation.availableLanguages',
  )
  required.push('organisation.uri')
  for (const language of ['nl', 'en'])
    for (const field of ['shortDescription', 'longDescription', 'features'])
      required.push(`description.${language}.${field}`)
  expect(required.filter((path) => !partOf(yaml, path)?.length)).toEqual([])
  expect(partOf(yaml, 'publiccodeYmlVersion')).toEqual(["'0.7'"])
  expect(partOf(yaml, 'legal.license')).toEqual(['EUPL-1.2'])
  expect(partOf(yaml, 'maintenance.contacts')?.[0]).toMatch(/^ +- name: ./)
  for (const path of ['url', 'organisation.uri']) expect(URL.canParse(partOf(yaml, path)?.[0] ?? '')).toBe(true)
})

test('its descriptions have the lengths that the standard allows', () => {
  for (const language of ['nl', 'en']) {
    const [short] = partOf(read('publiccode.yml'), `description.${language}.shortDescription`) ?? []
    expect(short?.length, language).toBeGreaterThan(20)
    expect(short?.length, language).toBeLessThanOrEqual(150)
    const long = (partOf(read('publiccode.yml'), `description.${language}.longDescription`) ?? []).slice(1).join(' ')
    expect(long.length, language).toBeGreaterThanOrEqual(150)
    expect(long.length, language).toBeLessThanOrEqual(10_000)
  }
})

test('every link in the documents leads to something', () => {
  expect(documents.length).toBeGreaterThan(25)
  const dead = documents.flatMap((file) =>
    linksOf(read(file)).flatMap((link) => {
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? file : join(dirname(file), path)
      if (madeLater.includes(target) && !existsSync(join(root, target))) return []
      if (!existsSync(join(root, target))) return [`${file}: ${link}`]
      const isThere = !anchor || !target.endsWith('.md') || anchorsOf(read(target)).includes(anchor)
      return isThere ? [] : [`${file}: ${link}`]
    }),
  )
  expect(dead).toEqual([])
})

test('the index of decisions names each with its title and status, in order', () => {
  const decisions = projectFiles()
    .filter((file) => /^docs\/decisions\/\d{4}-/.test(file))
    .toSorted()
    .map((file) => {
      const text = read(file)
      const [, number, title] = /^# (\d{4}) (.+)$/m.exec(text) ?? []
      return `| [${number}](${basename(file)}) | ${title} | ${/^Status: (.+)$/m.exec(text)?.[1]} |`
    })
  const index = read('docs/decisions/README.md')
    .split('\n')
    .filter((line) => /^\| \[\d{4}\]/.test(line))
  expect(index).toEqual(decisions)
})

test('every decision has a date, what was rejected, and consequences that are bad', () => {
  const wanted = [
    /^Date: \d{4}-\d\d-\d\d$/m,
    /^## Context$/m,
    /^## Options$/m,
    /^## Decision$/m,
    /^## Consequences$/m,
    /^- \*[^*]/m,
    /^- Bad: /m,
  ]
  const decisions = projectFiles().filter((file) => /^docs\/decisions\/\d{4}-/.test(file))
  for (const file of decisions) for (const pattern of wanted) expect(read(file), file).toMatch(pattern)
})

test('the table of settings names every setting of the program and no other', () => {
  const config = 'src/foundation/config'
  const settings = read(`${config}/settings.ts`)
  const fileOf = (shape: string) =>
    new RegExp(`\\b${shape}\\b[^}]*\\} from '\\./([\\w-]+\\.ts)'`).exec(settings)?.[1] ?? ''
  const whole = settings.replaceAll(/\.\.\.(\w+Shape)\b/g, (_, shape: string) => read(`${config}/${fileOf(shape)}`))
  const known = [...whole.matchAll(/^(?: {2}){1,2}([A-Z][A-Z0-9_]+): /gm)].map((match) => match[1])
  const described = [...read('docs/running/settings.md').matchAll(/^\| `([A-Z][A-Z0-9_]+)` \|/gm)].map(
    (match) => match[1],
  )
  expect(known.length).toBeGreaterThan(15)
  expect(described).toEqual(known)
})

test('commands that the documents name exist', () => {
  const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const named = documents.flatMap((file) =>
    [...read(file).matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)].map((match) => ({
      file,
      script: match[1] ?? '',
    })),
  )
  expect(named.length).toBeGreaterThan(15)
  expect(named.filter(({ script }) => !Object.hasOwn(scripts, script))).toEqual([])
})

test('the README names every module of the map, in its order', () => {
  const [, theMap = ''] = /^## The map$([\s\S]*?)^Around them/m.exec(read('README.md')) ?? []
  const lists = theMap.split('\n').filter((line) => line.startsWith('- '))
  const names = lists.flatMap((line) => [...line.matchAll(/`([a-z-]+)`/g)].map((match) => match[1]))
  expect(names).toEqual(map.map((room) => room.name))
})

test('every licence in LICENSES is used, and every licence that is used is there', () => {
  const used = [...read('REUSE.toml').matchAll(/^SPDX-License-Identifier = "(.+)"$/gm)].flatMap((match) =>
    (match[1] ?? '').split(' AND '),
  )
  const kept = projectFiles().flatMap((file) => /^LICENSES\/(.+)\.txt$/.exec(file)?.[1] ?? [])
  expect([...new Set(used)].toSorted()).toEqual(kept.toSorted())
})
