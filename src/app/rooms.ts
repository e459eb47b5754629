// SPDX-License-Identifier: EUPL-1.2

/**
 * The rooms of the workbench: a room is a place where one job is done, its tabs are the lists of that job. Each tab is the page of a module that
 * says its name (`menu`); a new one gets its place here. In the order in which somebody meets them who has no workspace of their own (workspaces.ts).
 */
export const rooms = {
  todo: ['werkbank', 'werkbank/volglijst', 'werkbank/signalen/volgen', 'werkbank/kennis/volgen'],
  people: [
    'werkbank/telefoon',
    'werkbank/overnemen',
    'werkbank/doorverwijzingen',
    'werkbank/nazorg',
    'werkbank/ervaringen',
    'werkbank/meldpunten',
  ],
  reports: ['werkbank/meldingen', 'werkbank/aanleveren', 'werkbank/aanvoer'],
  cases: ['werkbank/zaken'],
  files: ['werkbank/aangiften', 'werkbank/aangifteloket', 'werkbank/dossiers/ontvangen', 'werkbank/dossiers'],
  money: [
    'werkbank/terughaalverzoeken',
    'werkbank/terughalen',
    'werkbank/maatregelen',
    'werkbank/maatregelen/gevraagd',
    'werkbank/verhaal',
  ],
  signals: ['werkbank/signalen', 'werkbank/waarschuwingen'],
  listings: [
    'werkbank/vermeldingen',
    'werkbank/bezwaren',
    'werkbank/informeren',
    'werkbank/beschermd',
    'werkbank/aanhoudingen',
  ],
  shield: ['werkbank/schild', 'werkbank/schild/weghalen', 'werkbank/schild/berichten'],
  checks: ['werkbank/controleren', 'werkbank/bellen'],
  sharing: ['werkbank/ontvangen', 'werkbank/verstrekt', 'werkbank/feeds', 'werkbank/afspraken', 'werkbank/deelregels'],
  oversight: ['werkbank/privacy', 'werkbank/wie-zag-dit', 'werkbank/verzoeken', 'werkbank/bewaarplichten'],
  plan: [
    'werkbank/actieplan',
    'werkbank/overleg',
    'werkbank/actiepunten',
    'werkbank/voortgang',
    'werkbank/evaluatie',
    'werkbank/bijeenkomsten',
  ],
  education: [
    'werkbank/campagnes',
    'werkbank/kernboodschappen',
    'werkbank/interventies/pakketten',
    'werkbank/inzetten',
    'werkbank/vertalingen',
  ],
  interventions: ['werkbank/interventies', 'werkbank/interventies/partners', 'werkbank/barrieres', 'werkbank/effecten'],
  figures: [
    'werkbank/cijfers/beeld',
    'werkbank/cijfers',
    'werkbank/opvolging',
    'werkbank/nazorg/cijfers',
    'werkbank/factsheets',
    'werkbank/ervaringen/uitgeven',
  ],
  questions: ['werkbank/vraagbaak', 'werkbank/vraagbaak/behandelen', 'werkbank/knelpunten', 'werkbank/pilots'],
  knowledge: ['werkbank/kennis', 'werkbank/kennis/beheer', 'werkbank/onderzoek', 'werkbank/kwaliteit'],
  manage: ['werkbank/mensen', 'werkbank/aanmeldingen', 'werkbank/uitgegeven'],
} as const satisfies Record<string, readonly string[]>

/** Pages that one reaches from many places, each with the tabs under which it stands: of those that somebody has, the first. */
export const standsUnder: Readonly<Record<string, readonly string[]>> = {
  'werkbank/kenmerken': [
    'werkbank/zaken',
    'werkbank/meldingen',
    'werkbank/vermeldingen',
    'werkbank/maatregelen',
    'werkbank/terughaalverzoeken',
  ],
  'werkbank/antwoorden': ['werkbank/meldingen'],
  'werkbank/doorverwijzen': ['werkbank/telefoon', 'werkbank/doorverwijzingen'],
  'werkbank/proef-toestellen': ['werkbank/pilots'],
  'werkbank/installatie': ['werkbank/mensen'],
}

export type RoomKey = keyof typeof rooms
export const roomKeys = Object.keys(rooms) as RoomKey[]
