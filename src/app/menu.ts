// SPDX-License-Identifier: EUPL-1.2

/**
 * The menu of the workbench, in the order of the work: what comes in, what is warned about, what is shared, what is talked over, and who
 * watches over it. Each page by its path; a new page with a menu line gets its place here.
 */
export const menu = {
  today: ['werkbank'],
  work: [
    'werkbank/telefoon',
    'werkbank/doorverwijzingen',
    'werkbank/overnemen',
    'werkbank/meldingen',
    'werkbank/zaken',
    'werkbank/zoeken',
    'werkbank/volglijst',
    'werkbank/aanleveren',
    'werkbank/aanvoer',
    'werkbank/aangiften',
    'werkbank/aangifteloket',
  ],
  warn: [
    'werkbank/signalen',
    'werkbank/signalen/volgen',
    'werkbank/waarschuwingen',
    'werkbank/vermeldingen',
    'werkbank/schild',
    'werkbank/beschermd',
    'werkbank/bezwaren',
    'werkbank/informeren',
    'werkbank/aanhoudingen',
    'werkbank/schild/weghalen',
    'werkbank/schild/berichten',
    'werkbank/maatregelen',
    'werkbank/maatregelen/gevraagd',
    'werkbank/terughalen',
    'werkbank/terughaalverzoeken',
    'werkbank/nazorg',
    'werkbank/verhaal',
  ],
  share: [
    'werkbank/verstrekt',
    'werkbank/ontvangen',
    'werkbank/dossiers',
    'werkbank/dossiers/ontvangen',
    'werkbank/afspraken',
    'werkbank/deelregels',
  ],
  consult: [
    'werkbank/actieplan',
    'werkbank/evaluatie',
    'werkbank/voortgang',
    'werkbank/kennis',
    'werkbank/kennis/volgen',
    'werkbank/kennis/beheer',
    'werkbank/meldpunten',
    'werkbank/overleg',
    'werkbank/actiepunten',
    'werkbank/vraagbaak',
    'werkbank/vraagbaak/behandelen',
    'werkbank/knelpunten',
    'werkbank/pilots',
    'werkbank/bijeenkomsten',
    'werkbank/aanmeldingen',
    'werkbank/campagnes',
    'werkbank/kernboodschappen',
    'werkbank/interventies',
    'werkbank/interventies/partners',
    'werkbank/interventies/pakketten',
    'werkbank/cijfers',
    'werkbank/cijfers/beeld',
    'werkbank/opvolging',
    'werkbank/nazorg/cijfers',
    'werkbank/ervaringen',
    'werkbank/ervaringen/uitgeven',
    'werkbank/factsheets',
    'werkbank/onderzoek',
    'werkbank/barrieres',
    'werkbank/effecten',
    'werkbank/inzetten',
    'werkbank/vertalingen',
  ],
  manage: ['werkbank/mensen', 'werkbank/privacy', 'werkbank/verzoeken', 'werkbank/bewaarplichten'],
} as const satisfies Record<string, readonly string[]>

export type MenuGroup = keyof typeof menu

const places = Object.entries(menu).flatMap(([group, paths]) =>
  paths.map((path) => ({ group: group as MenuGroup, path: path as string })),
)

/** These pages in the order of the menu, each with its group. What has no place comes last: it is never lost. */
export function inMenuOrder<Page extends { path: string }>(pages: readonly Page[]): { page: Page; group: MenuGroup }[] {
  const placed = places.flatMap(({ group, path }) =>
    pages.filter((page) => page.path === path).map((page) => ({ page, group })),
  )
  const rest = pages.filter((page) => !placed.some((one) => one.page === page))
  return [...placed, ...rest.map((page) => ({ page, group: 'manage' as const }))]
}
