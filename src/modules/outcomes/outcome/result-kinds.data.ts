// SPDX-License-Identifier: EUPL-1.2

/** What else comes of fighting fraud, beside a prosecution. A new kind is one entry here. */
export interface ResultKind {
  id: string
  group: 'alternative' | 'proceeds' | 'facilitator'
  /** Amounts are stored in cents, percents in hundredths, so that all are whole numbers. */
  unit: 'count' | 'euro' | 'percent'
  nl: string
  en: string
  /** Counted by ourselves; nobody delivers it. */
  isOwn?: true
}

export const resultKinds: readonly ResultKind[] = [
  {
    id: 'stop-talk',
    group: 'alternative',
    unit: 'count',
    nl: 'Stopgesprekken met (mogelijke) geldezels',
    en: 'Talks to stop with (possible) money mules',
  },
  {
    id: 'warning-letter',
    group: 'alternative',
    unit: 'count',
    nl: 'Waarschuwingen aan rekeninghouders',
    en: 'Warnings to account holders',
  },
  { id: 'halt', group: 'alternative', unit: 'count', nl: 'Verwijzingen naar Halt', en: 'Referrals to Halt' },
  {
    id: 'direct-liability',
    group: 'alternative',
    unit: 'count',
    nl: 'Slachtoffers die hun geld via directe aansprakelijkheid terugvragen',
    en: 'Victims who ask for their money by direct liability',
  },
  {
    id: 'repaid-share',
    group: 'alternative',
    unit: 'percent',
    nl: 'Deel van hen dat alles terugkreeg',
    en: 'Share of them who got everything back',
  },
  {
    id: 'payments-recalled',
    group: 'alternative',
    unit: 'count',
    nl: 'Betalingen die (deels) terugkwamen in de eerste uren',
    en: 'Payments that came back (in part) in the first hours',
    isOwn: true,
  },
  { id: 'seized-money', group: 'proceeds', unit: 'euro', nl: 'Beslag op geld', en: 'Money seized' },
  { id: 'seized-crypto', group: 'proceeds', unit: 'euro', nl: 'Beslag op cryptovaluta', en: 'Crypto seized' },
  { id: 'confiscated', group: 'proceeds', unit: 'euro', nl: 'Door de rechter ontnomen', en: 'Confiscated by a court' },
  {
    id: 'compensated',
    group: 'proceeds',
    unit: 'euro',
    nl: 'Schadevergoeding door de rechter toegewezen',
    en: 'Compensation granted by a court',
  },
  {
    id: 'mule-accounts',
    group: 'facilitator',
    unit: 'count',
    nl: 'Rekeningen van geldezels geblokkeerd',
    en: 'Accounts of money mules blocked',
  },
  {
    id: 'numbers-cut',
    group: 'facilitator',
    unit: 'count',
    nl: 'Telefoonnummers afgesloten',
    en: 'Phone numbers cut off',
  },
  { id: 'sites-removed', group: 'facilitator', unit: 'count', nl: 'Sites weggehaald', en: 'Sites taken down' },
  {
    id: 'sellers-of-tools',
    group: 'facilitator',
    unit: 'count',
    nl: 'Aanhoudingen van makers en verkopers van hulpmiddelen (phishingpanels, lijsten met gegevens)',
    en: 'Arrests of makers and sellers of tools (phishing panels, lists of data)',
  },
  {
    id: 'measures-carried-out',
    group: 'facilitator',
    unit: 'count',
    nl: 'Maatregelen die partners via Dijkwacht namen (bevriezen, blokkeren, weghalen, vertragen, waarschuwen)',
    en: 'Measures that partners took by Dijkwacht (freeze, block, take down, delay, warn)',
    isOwn: true,
  },
]

export function resultKindOf(id: string): ResultKind | null {
  return resultKinds.find((kind) => kind.id === id) ?? null
}

/** What police and prosecutor can deliver. */
export const deliverable = resultKinds.filter(({ isOwn }) => !isOwn)
