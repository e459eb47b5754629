// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { Actor, Permission } from '#foundation/access'
import { languages, translate } from '#foundation/text'
import { modules } from '../../src/app/modules.ts'
import { placesOf } from '../../src/app/places-of.ts'
import { roomKeys, rooms } from '../../src/app/rooms.ts'
import { deeds, synonyms } from '../../src/app/synonyms.ts'
import { matchPlaces } from '../../src/modules/casework/find-anything/match-places.ts'

const pages = modules.flatMap((module) => module.pages ?? [])
const everything = new Set<Permission>(
  pages.flatMap(({ allow }) => (typeof allow === 'object' ? [allow.permission] : [])),
)

function somebody(...permissions: Permission[]): Actor {
  const own = { id: 'p', name: 'P', organisationId: 'x', organisationName: 'X' }
  return { kind: 'person', ...own, permissions: permissions.length > 0 ? new Set(permissions) : everything }
}
const found = (typed: string, actor = somebody()) => {
  const { pages: where, deeds: begun } = matchPlaces(typed, placesOf(actor, 'nl', pages))
  return [...where, ...begun].map(({ href }) => href)
}

describe('the pages of the workbench', () => {
  it('have other words each, in both languages, that are not their own title', () => {
    for (const path of roomKeys.flatMap((key) => [...rooms[key]]))
      for (const language of languages) {
        const menu = pages.find((page) => page.path === path)?.menu
        const title = menu ? translate(menu, language)('title').toLowerCase() : ''
        const others = synonyms[path][language].split(' ').filter((word) => word !== title)
        expect(others.length, `${path} ${language}`).toBeGreaterThan(0)
      }
  })

  it('are found by title, by the words of a trade and by the words of before', () => {
    expect(found('terughaal')).toContain('/werkbank/terughaalverzoeken')
    expect(found('AVG')).toContain('/werkbank/verzoeken')
    expect(found('bevriezen')).toContain('/werkbank/maatregelen')
    expect(found('blokkeren')).toContain('/werkbank/maatregelen/gevraagd')
    expect(found('kamerbrief')).toContain('/werkbank/voortgang')
    expect(found('waarschuwen')).toEqual(
      expect.arrayContaining(['/werkbank/vermeldingen', '/werkbank/waarschuwingen', '/werkbank/waarschuwingen/nieuw']),
    )
    expect(found('Enquête')).toEqual(found('enquete'))
  })

  it('are found when they may be opened, and only then', () => {
    for (const { href } of placesOf(somebody('reports:read'), 'nl', pages)) {
      const page = pages.find(({ path }) => `/${path}` === href)
      expect(page?.allow === 'signed-in' || page?.allow).toSatisfy(
        (allow: unknown) => allow === true || (allow as { permission?: string }).permission === 'reports:read',
      )
    }
    expect(found('aangifte', somebody('reports:read'))).toEqual([])
  })

  it('begin things on pages that are there, and ">" shows only those', () => {
    for (const path of Object.keys(deeds))
      expect(
        pages.map((page) => page.path),
        path,
      ).toContain(path)
    expect(found('beller')).toContain('/werkbank/telefoon')
    expect(found('>').length).toBeGreaterThan(10)
    expect(found('>vraag')).toContain('/werkbank/vraagbaak/nieuw')
    expect(matchPlaces('>vraag', placesOf(somebody(), 'nl', pages)).pages).toEqual([])
  })
})
