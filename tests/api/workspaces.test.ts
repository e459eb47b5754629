// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { translate } from '#foundation/text'
import { type Actor, admit, type Permission } from '#foundation/access'
import { permissionsOf, roles } from '../../src/modules/partners/organisation/role.ts'
import { type OrganisationKind, organisationKinds } from '../../src/modules/partners/organisation/organisation.ts'
import { modules } from '../../src/app/modules.ts'
import { roomKeys, rooms, standsUnder } from '../../src/app/rooms.ts'
import { roomsOf } from '../../src/app/rooms-of.ts'
import { mostRooms } from '../../src/app/workspaces.ts'

const pages = modules.flatMap((module) => module.pages ?? [])
const listed: string[] = roomKeys.flatMap((key) => rooms[key])

function personOf(organisationKind: OrganisationKind, ...held: string[]): Actor {
  const permissions = permissionsOf(held, { isPublishing: true, kind: organisationKind }) as Set<Permission>
  const own = { organisationId: 'x', organisationName: 'X', organisationKind }
  return { kind: 'person', id: 'p', name: 'P', ...own, permissions, roles: held }
}
const menuOf = (actor: Actor) =>
  roomsOf(actor, 'nl', pages)
    .filter(({ isInMenu }) => isInMenu)
    .map(({ text }) => text)

describe('the rooms of the workbench', () => {
  it('hold every page that has a word for the menu, once, and nothing else', () => {
    expect(new Set(listed).size).toBe(listed.length)
    expect(pages.flatMap(({ menu, path }) => (menu ? [path] : [])).toSorted()).toEqual(listed.toSorted())
  })

  it('have six tabs at most', () => {
    for (const key of roomKeys) expect(rooms[key].length, key).toBeLessThanOrEqual(6)
  })

  it('are not called as a list that one may not open', () => {
    for (const kind of organisationKinds)
      for (const role of Object.keys(roles))
        for (const { text, tabs } of roomsOf(personOf(kind, role), 'nl', pages)) {
          const namesake = pages.find(({ menu }) => menu && translate(menu, 'nl')('title') === text)
          if (namesake)
            expect(
              tabs.map((tab) => tab.text),
              `${kind} ${role}`,
            ).toContain(text)
        }
  })

  it('are seven at most for everybody, the first is what waits, and what is not in the menu is not lost', () => {
    for (const kind of organisationKinds)
      for (const held of [...Object.keys(roles).map((role) => [role]), ['analyst', 'publisher'], Object.keys(roles)]) {
        const actor = personOf(kind, ...held)
        const all = roomsOf(actor, 'nl', pages)
        expect(menuOf(actor).length, `${kind} ${held.join()}`).toBeLessThanOrEqual(mostRooms)
        expect(all[0]?.key).toBe('todo')
        const may = pages.filter(
          ({ menu, allow }) =>
            menu &&
            (allow === 'signed-in' ||
              (typeof allow === 'object' && actor.kind === 'person' && actor.permissions.has(allow.permission))),
        )
        expect(all.flatMap(({ tabs }) => tabs.map(({ href }) => href)).toSorted()).toEqual(
          may.map(({ path }) => `/${path}`).toSorted(),
        )
      }
  })

  it('are marked on every page below them, for everybody who may open it', () => {
    // What belongs to no room: oneself, the list of all rooms, the search.
    const ofNoRoom = /^werkbank(\/(onderdelen|ik|zoeken(\/.*)?))?$/
    const lone = new Set<string>()
    for (const kind of organisationKinds)
      for (const role of Object.keys(roles)) {
        const actor = personOf(kind, role)
        const open = roomsOf(actor, 'nl', pages)
        const isUnder = (path: string, places: readonly string[]) =>
          places.some((at) => at !== '/werkbank' && `/${path}/`.startsWith(`${at}/`))
        for (const { path, allow } of pages)
          if (path.startsWith('werkbank') && !ofNoRoom.test(path) && admit(actor, allow) === 'yes') {
            const isMarked = isUnder(
              path,
              open.flatMap((room) => [...room.pages, ...room.tabs.flatMap(({ href, below }) => [href, ...below])]),
            )
            // Of a room in which one may open no list at all there is nothing to mark.
            const under = Object.entries(standsUnder).find(([page]) => isUnder(path, [`/${page}`]))?.[1] ?? [path]
            const own = roomKeys.filter((key) =>
              under.some((each) =>
                isUnder(
                  each,
                  rooms[key].map((tab) => `/${tab}`),
                ),
              ),
            )
            if (!isMarked && (own.length === 0 || own.some((key) => open.some((room) => room.key === key))))
              lone.add(`${path} (${role})`)
          }
      }
    expect([...lone]).toEqual([])
  })

  it('begin with the main job of a role, in this kind of organisation', () => {
    expect(menuOf(personOf('police', 'analyst'))).toEqual([
      'Te doen',
      'Meldingen',
      'Zaken',
      'Aangiften en dossiers',
      'Geld en maatregelen',
      'Mensen helpen',
      'Signalen',
    ])
    expect(menuOf(personOf('police', 'publisher')).slice(0, 3)).toEqual(['Te doen', 'Vermeldingen', 'Schild'])
    expect(menuOf(personOf('bank', 'analyst')).slice(1, 3)).toEqual(['Controleren', 'Geld en maatregelen'])
    expect(menuOf(personOf('reporting-point', 'call-taker'))[1]).toBe('Mensen helpen')
    expect(menuOf(personOf('ministry', 'plan-secretary'))[1]).toBe('Plan en overleg')
    expect(menuOf(personOf('company', 'complaint-signatory'))).toEqual(['Te doen', 'Aangifteloket'])
  })

  it('begin with the main role of somebody with more, and each other has its own in sight', () => {
    const both = menuOf(personOf('police', 'publisher', 'analyst', 'policy-adviser'))
    expect(both.slice(0, 4)).toEqual(['Te doen', 'Meldingen', 'Zaken', 'Aangiften en dossiers'])
    expect(both).toEqual(expect.arrayContaining(['Vermeldingen', 'Plan en overleg', 'Geld en maatregelen']))
  })

  it('show nobody what is for another kind of organisation', () => {
    const words = (kind: OrganisationKind) =>
      roomsOf(personOf(kind, 'analyst'), 'nl', pages).flatMap(({ tabs }) => tabs.map(({ href }) => href))
    expect(words('bank')).toContain('/werkbank/terughaalverzoeken')
    for (const kind of organisationKinds.filter((kind) => kind !== 'bank'))
      expect(words(kind), kind).not.toContain('/werkbank/terughaalverzoeken')
  })
})
