// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { inMenuOrder, menu } from './menu.ts'
import { modules } from './modules.ts'

const listed = Object.values(menu).flat() as string[]
const inMenu = modules.flatMap((module) => module.pages ?? []).filter((page) => page.menu)

it('every page with a menu line has a place in the menu, once, and nothing else stands in it', () => {
  expect(new Set(listed).size).toBe(listed.length)
  expect(inMenu.map(({ path }) => path).toSorted()).toEqual(listed.toSorted())
})

it('the menu follows the work, whatever the order of the modules', () => {
  const order = inMenuOrder(inMenu.toReversed()).map(({ page }) => page.path)
  expect(order).toEqual(listed)
  expect(order[0]).toBe('werkbank')
  expect(order.indexOf('werkbank/meldingen')).toBeLessThan(order.indexOf('werkbank/zaken'))
  expect(order.indexOf('werkbank/vermeldingen')).toBeLessThan(order.indexOf('werkbank/bezwaren'))
})

it('a page without a place stands last and is not lost', () => {
  const page = { path: 'werkbank/nieuw' }
  expect(inMenuOrder([page, { path: 'werkbank' }]).at(-1)).toEqual({ page, group: 'manage' })
})
