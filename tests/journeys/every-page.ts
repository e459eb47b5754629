// SPDX-License-Identifier: EUPL-1.2
// Which pages there are to look at, and who looks.
import { modules } from '../../src/app/modules.ts'
import type { Look } from './look.ts'

/** A way out, and what is for programs. */
const noPage = new Set([
  'werkbank/wie-zag-dit/bestand',
  'snel-weg',
  'kennis/atom',
  'signalen/atom',
  'def/taxonomie',
  // They lead on to what goes round.
  'signalen',
  'waarschuwingen',
  // Answers the script of the search.
  'werkbank/zoeken/antwoord',
  // Answers the script of the page that screens.
  'werkbank/controleren/verblind',
  // Begins from a signal.
  'werkbank/waarschuwingen/nieuw',
])
export const pages = modules
  .flatMap((module) => module.pages ?? [])
  // Addresses with '*' give data, or lead on; those with an ending give files.
  .filter(({ path }) => !/[:*]|\.[\w-]+$/.test(path) && !noPage.has(path))
/** Pages of one thing: the first of each kind that a page we look at links to. */
export const kinds = modules
  .flatMap((module) => module.pages ?? [])
  .filter(({ path }) => path.includes(':') && !/\*|\.\w+$/.test(path))
  .map(({ path, allow }) => ({ path, allow, is: new RegExp(`^/${path.replaceAll(/:[^/]+/g, '[^/]+')}$`) }))
const ofMany = new Set(modules.flatMap((module) => (module.pages ?? []).map(({ path }) => `/${path}`)))
/** Only a form or a program leads there; and a mail to whatever has a token. */
export const unlinked = ['melden/:step', 'pakketten/:kit/:file', 'hulp/brieven/:brief/bestand', 'open-data/:document']
/** Together they may open nearly every page of the workbench. */
export const people = [
  'Fatima Benali',
  'Milan de Wit',
  'Saskia Vroom',
  'Emre Yıldız',
  'Sharmila Ramdin',
  'Anh Nguyen',
  'Leila Farahani',
]
/** Pages that only an address with more in it shows. */
export const deeper = {
  open: [
    '/cijfers?vorm=FF-400',
    '/cijfers?vorm=FF-410',
    '/barrieres/FF-400',
    '/barrieres/matrix?vorm=FF-100&partij=bank',
    '/barrieres/dekking?leemte=signal-not-judged&vorm=FF-400',
    '/barrieres/boek?q=geldezel',
    '/hulp/taal/ar',
    '/interventies/belgie-baps',
    '/meldpunten/fraudehelpdesk',
    '/meldpunten/deltabank-demo',
    '/meldpunten?wat=FF-400&voor=bedrijf&wanneer=poging',
    '/interventies/een-kwartier-wachten-na-een-vreemd-telefoontje-verzonnen',
    '/cijfers/bron/cbs',
    '/cijfers/bron/voorbeeldbureau-demo',
    '/cijfers/beeld/wat-stijgt',
    '/cijfers/beeld/per-week?vorm=FF-400&weken=52',
    '/cijfers/beeld/vormen?organisatie=deltabank-demo',
    '/mag-ik-dit-delen?van=bank&over=victim&stap=gegevens',
    '/mag-ik-dit-delen?van=bank&beantwoord=aan',
    '/mag-ik-dit-delen?van=bank&aan=bank&over=victim&gegevens=name&strafbaar=no&doel=help-victim&wijze=incidental&toestemming=yes&grondslag=unknown',
    '/mag-ik-dit-delen/regels?wet=wpg&pagina=1',
    '/begrippen/FF-300',
    '/wat-gaat-er-rond?stand=eerder',
    '/wat-gaat-er-rond/FF-400',
    '/begrippen/zoeken?q=hoi+mam',
    '/begrippen/zoeken?q=xyzzyqq',
    '/begrippen/vertaaltabel?van=cbs-ovic',
    '/begrippen/vertaaltabel/FF-300?een=cbs-ovic+Phishing&ander=fraudehelpdesk+hulpvraagfraude',
  ],
  workbench: [
    '/werkbank/deelregels/wpg-20-decision',
    '/werkbank/deelregels/wpg-20-decision/wijzig',
    '/werkbank/deelregels/nieuw/wijzig',
  ],
}

/** Of which kind of page a link leads to one. */
function kindOf(link: string): string | undefined {
  const [pathname = ''] = link.split(/[?#]/)
  if (ofMany.has(pathname) || /\.\w+$/.test(pathname)) return undefined
  return kinds.find(({ is }) => is.test(pathname))?.path
}

/** Looks at each page and at one of every kind that those link to; gives the pages that this person may not open. */
export async function walk(look: Look, paths: readonly string[], seen: Set<string>): Promise<string[]> {
  const closed: string[] = []
  const known = new Set(paths)
  const next = [...paths]
  for (let path = next.shift(); path !== undefined; path = next.shift()) {
    const links = await look(path)
    if (!links) {
      if (paths.includes(path)) closed.push(path)
      continue
    }
    const kind = kindOf(path)
    if (kind) seen.add(kind)
    for (const link of links) {
      const of = kindOf(link)
      if (!of || seen.has(of) || known.has(link) || next.some((one) => kindOf(one) === of)) continue
      known.add(link)
      next.push(link)
    }
  }
  return closed
}
