// SPDX-License-Identifier: EUPL-1.2
// The matrix of matrix-changes.test.ts knows every route that changes something: they are counted from the program's own tables.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { defineApi, defineModule } from '#foundation/modules'
import { modules } from '../../src/app/modules.ts'
import { changes } from './changes.ts'
import { changesElsewhere } from './changes-elsewhere.ts'
import { changingRoutes, gapsBetween } from './changing-routes.ts'
import { isPlanRoom } from './plan-rooms.ts'

const routes = changingRoutes(modules)
/** Those of the plan and its rooms are all called in matrix-plan.test.ts. */
const ofTheMatrix = changingRoutes(modules.filter((module) => !isPlanRoom(module))).filter(
  ({ path }) => !(path in changesElsewhere),
)
/** By path: the bundle is built, not written, so the compiler does not know it. */
const bundle = resolve(import.meta.dirname, '../../build/server/index.js')

test('pages with an action are those of the built program', async () => {
  const { routes: built } = await import(bundle)
  const pages = modules.flatMap(({ name, pages: own = [] }) =>
    own.map((page) => ({ ...page, id: `nl:${name}/${page.file}` })),
  )
  const acting = pages.filter(({ id }) => built[id].module.action).map(({ path }) => `/${path}`)
  expect(acting.length).toBeGreaterThan(25)
  expect([...new Set(routes.filter(({ isPage }) => isPage).map(({ path }) => path))].toSorted()).toEqual(
    acting.toSorted(),
  )
})

test('none is forgotten, and none is left over', () => {
  expect(routes.length).toBeGreaterThan(70)
  expect(gapsBetween(ofTheMatrix, Object.keys(changes))).toEqual([])
})

test('what a test of another module calls is called there, as somebody who may not', () => {
  for (const [path, where] of Object.entries(changesElsewhere)) {
    const [file = '', called = path.split('/').slice(0, 3).join('/')] = where.split('#')
    expect(
      routes.some((route) => route.path === path),
      path,
    ).toBe(true)
    const text = readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8').replaceAll('\\/', '/')
    expect(text.includes(called), `${file} calls ${path}`).toBe(true)
    expect(text, file).toMatch(/40[0-9]|unknown/)
  }
})

test('a new route, a new page and a new deed on an old page are missed (planted)', () => {
  const planted = defineModule({
    name: 'planted',
    pages: [{ path: 'werkbank/geplant', file: 'plant/plant', allow: 'signed-in', script: true }],
    apis: [
      defineApi({
        method: 'DELETE',
        path: '/v1/planted',
        allow: 'signed-in',
        operationId: 'planted',
        tag: 'Planted',
        summary: 'Geplant · Planted',
        responses: {},
        run: async () => ({ status: 204 }),
      }),
    ],
  })
  const source = `export async function action(args) {\n  if (entries.intent === 'burn') await burn(ctx)\n}\n`
  const gaps = gapsBetween([...ofTheMatrix, ...changingRoutes([planted], () => source)], Object.keys(changes))
  expect(gaps).toHaveLength(3)
  for (const key of ['DELETE /v1/planted', 'page /werkbank/geplant', 'page /werkbank/geplant burn'])
    expect(gaps).toContainEqual(expect.stringContaining(`“${key}” changes something and has no entry`))
})

test('a page that leaves its deeds to a table has each deed of that table', () => {
  const planted = defineModule({
    name: 'planted',
    permissions: {},
    pages: [{ path: 'werkbank/geplant', file: 'plant/plant', allow: 'signed-in', script: false }],
  })
  const files: Record<string, string> = {
    'plant.page.tsx': `import { type Deed, plantDeeds } from './plant-deeds.ts'
export async function action(args) {
  if (Object.hasOwn(plantDeeds.deeds, intent)) await takePlantDeed(ctx, intent)
}
`,
    'plant-deeds.ts': `export const plantDeeds = deedTable<Plant, State>()({
  may: 'plants:keep',
  deeds: {
    water: {
      from: { dry: 'wet' },
    },
    'take-back': { from: { wet: 'dry' } },
  },
})
`,
  }
  const read = (path: string) => files[path.split('/').at(-1) ?? ''] ?? ''
  expect(changingRoutes([planted], read).map(({ key }) => key)).toEqual([
    'page /werkbank/geplant',
    'page /werkbank/geplant water',
    'page /werkbank/geplant take-back',
  ])
})
