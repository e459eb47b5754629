// SPDX-License-Identifier: EUPL-1.2
import { modules } from '../../src/app/modules.ts'
import { isPlanRoom } from './plan-rooms.ts'
import type { Ids, Own } from './ten-organisations.ts'

/** Those of the plan and its rooms are called with something of their own in matrix-plan.test.ts. */
const aboutReports = modules.filter((module) => !isPlanRoom(module))
const pages = aboutReports
  .flatMap((module) => module.pages ?? [])
  .map(({ path, allow }) => ({ url: `/${path}`, allow }))
const apis = aboutReports
  .flatMap((module) => module.apis ?? [])
  .filter(({ method }) => method === 'GET')
  .map(({ path, allow }) => ({ url: path, allow }))

export const reads = [...pages, ...apis]

/** What stands in each place of an address. A place that is not here holds nothing of an organisation. */
const places: Record<string, Ids[]> = {
  '/werkbank/vermeldingen/:id': ['listing'],
  '/werkbank/vermeldingen/eigen-bewijs/:identifierId': ['hub'],
  '/werkbank/aanleveren/mail/:upload': ['mail'],
  '/werkbank/aanleveren/:upload': ['checked'],
  '/werkbank/aanleveren/:upload/kolommen': ['table'],
  '/werkbank/aanleveren/:upload/afgewezen': ['checked'],
  '/werkbank/meldingen/:id/bijlagen/:attachment': ['attached', 'attachment'],
  '/werkbank/meldingen/:id/bijlagen/:attachment/openen': ['attached', 'attachment'],
  '/werkbank/zaken/:id/kenmerk/:hub': ['report', 'hub'],
  '/hulp/:situatie': [],
  '/hulp/brieven/:brief': [],
  '/hulp/brieven/:brief/bestand': [],
  '/melden/:step': [],
}

/** The addresses of this page about what belongs to `theirs`, also under what is `mine` where there are two places. */
export function addressesOf(url: string, mine: Own, theirs: Own): string[] {
  const wanted = places[url] ?? ['report']
  const fill = (owners: Own[]) => {
    let at = -1
    return url.replace(/:\w+/g, () => {
      at += 1
      const name = wanted[at]
      return name ? (owners[at] ?? theirs)[name] : 'x'
    })
  }
  return [...new Set([fill([theirs, theirs]), fill([mine, theirs])])]
}

/** Where else an id can be asked for: in a query. */
export const queries: Record<string, (own: Own) => string> = {
  '/werkbank/zaken/:id/verband': ({ report, lone }) => `?van=${report}&melding=${lone}`,
  '/werkbank/zaken/:id/samenvoegen': ({ lone }) => `?met=${lone}`,
  '/werkbank/zaken/:id/splitsen': ({ hub }) => `?kenmerk=${hub}`,
  '/werkbank/zaken/:id/graaf': ({ hub }) => `?open=${hub}`,
}

export const isPlaced = (url: string) => /:\w+/.test(url) && (places[url] ?? ['report']).length > 0
