// SPDX-License-Identifier: EUPL-1.2
// What partners of the demo did for the plan: all invented, except that a product is linked only when the demo really holds it.

interface DemoAction {
  /** Begin of its title. */
  title: string
  ownerId: string
  /** Kind of product, and the begin of its reference; '' is the first one. */
  product?: readonly [kind: string, reference: string]
  decisionNeeded?: string
  risk?: string
}

const [ministry, police, bank, town, point] = [
  'ministerie-demo',
  'politie-demo',
  'deltabank-demo',
  'gemeente-demo',
  'meldpunt-demo',
]

export const demoActions: readonly DemoAction[] = [
  { title: 'Opdracht uitwerking voorstel', ownerId: police, product: ['figures-release', ''] },
  { title: 'Factsheet trends en cijfers', ownerId: police, product: ['factsheet', ''] },
  { title: 'Inventarisatie bestaande en gewenste onderzoeken', ownerId: ministry, product: ['research-inventory', ''] },
  { title: 'Onderzoek naar aard en omvang', ownerId: ministry, risk: 'Te weinig bedrijven vullen in (verzonnen).' },
  { title: 'Besluit tot ontwikkeling', ownerId: ministry, product: ['knowledge-platform', ''] },
  { title: 'Eenduidige taxonomie', ownerId: police, product: ['taxonomy-edition', ''] },
  { title: 'Uitvoeren van de pilots', ownerId: bank },
  { title: 'Uitkomsten van de pilots', ownerId: bank },
  { title: 'Opzetten van een expertteam', ownerId: ministry, product: ['helpdesk', ''] },
  { title: 'Gefaseerde analyse', ownerId: police, product: ['barrier-edition', ''] },
  { title: 'Inventarisatie nieuwe en door te ontwikkelen', ownerId: bank, product: ['intervention-register', ''] },
  { title: 'Monitoring effectiviteit', ownerId: town, product: ['measured-effect', ''] },
  { title: 'Programma van eisen', ownerId: police, product: ['complaint-desk-requirements', ''] },
  {
    title: 'Besluit tot uitvoeren verkenning',
    ownerId: police,
    decisionNeeded: 'Mag de verkenning beginnen voordat het programma van eisen vaststaat? (verzonnen)',
  },
  { title: 'Opstellen campagnekalender', ownerId: town, product: ['campaign-calendar', ''] },
  { title: 'Organiseren 3 werkbezoeken', ownerId: ministry, product: ['held-event', 'werkbezoek'] },
  { title: 'Inrichten breed overleg', ownerId: town },
  { title: 'Afstemmen kernboodschap', ownerId: town, product: ['key-messages', ''] },
  { title: 'Inventarisatie bestaande initiatieven', ownerId: town, product: ['intervention-register', ''] },
  { title: 'Start 3 interventies', ownerId: town, product: ['ready-intervention', 'oefenen'] },
  { title: 'Periodiek informeren', ownerId: police, product: ['outcomes-issue', ''] },
  { title: 'Panelonderzoek naar', ownerId: point, product: ['experience-results', ''] },
  { title: "Verkenning 'phishing shield'", ownerId: police, product: ['phishing-shield', ''] },
  { title: 'Voorstel voor een project', ownerId: point, product: ['ready-intervention', 'beveiliging'] },
  { title: 'Inventarisatie bestaande meldpunten', ownerId: point, product: ['reporting-points', 'register'] },
  { title: 'Opdracht voor opstellen factsheet', ownerId: point, product: ['reporting-points', 'factsheet'] },
]

/** Which action waits for which. */
export const demoNeeds: readonly (readonly [string, string])[] = [
  ['Besluit tot uitvoeren verkenning', 'Programma van eisen'],
  ['Implementatie interventies', 'Gefaseerde analyse'],
  ['Monitoring effectiviteit', 'Start 3 interventies'],
]

export const demoProgress = [
  {
    title: 'Inventarisatie nieuwe en door te ontwikkelen',
    by: 'anh-nguyen',
    fields: { colour: 'green', text: 'Drie nieuwe maatregelen staan in het register (verzonnen).' },
  },
  {
    title: 'Inrichten breed overleg',
    by: 'hilde-wagenaar',
    fields: { colour: 'green', saysDone: 'yes', text: 'Het overleg is er en komt elke maand bijeen (verzonnen).' },
  },
  {
    title: 'Programma van eisen',
    by: 'sharmila-ramdin',
    fields: { colour: 'amber', text: 'Twee partners moeten nog ja zeggen (verzonnen).' },
  },
  {
    title: 'Besluit tot uitvoeren verkenning',
    by: 'sharmila-ramdin',
    fields: {
      colour: 'red',
      isConfidential: 'yes',
      text: 'Er is dit jaar geen geld voor in de begroting van ICT (verzonnen).',
    },
  },
] as const

export const demoCommitments = [
  {
    title: 'Factsheet trends en cijfers',
    organisationId: police,
    hours: '120',
    what: 'Cijfers leveren en teksten nalezen (verzonnen)',
    from: -200,
    days: 120,
    kept: 'kept',
    because: '',
  },
  {
    title: 'Uitvoeren van de pilots',
    organisationId: bank,
    hours: '400',
    what: 'Een testomgeving en twee mensen (verzonnen)',
    from: -90,
    days: 60,
    kept: 'partly',
    because: 'De testomgeving kwam een maand later (verzonnen).',
  },
  {
    title: 'Inventarisatie bestaande meldpunten',
    organisationId: point,
    hours: '80',
    what: 'Navragen hoe meldpunten verwijzen (verzonnen)',
    from: -100,
    days: 60,
    kept: '',
    because: '',
  },
  {
    title: 'Opstellen campagnekalender',
    organisationId: town,
    hours: '60',
    what: 'De kalender bijhouden (verzonnen)',
    from: -30,
    days: 90,
    kept: '',
    because: '',
  },
] as const

export const demoObligations = [
  {
    title: 'Uitkomsten van de pilots',
    kind: 'promise',
    number: '29911-990',
    text: 'Toezegging: de Kamer hoort hoe het met de pilots gaat (verzonnen).',
    from: -120,
    due: 20,
  },
  {
    title: 'Programma van eisen',
    kind: 'motion',
    number: '29911-991',
    text: 'Motie: maak het aangifteloket voor bedrijven af (verzonnen).',
    from: -300,
    due: -10,
  },
] as const

/** Money for an action, invented. */
export const demoBudget = [
  {
    title: 'Onderzoek naar aard en omvang',
    fields: {
      payer: ministry,
      forWhat: 'Vragenlijst onder bedrijven (verzonnen)',
      budgetKind: 'reserved',
      amount: '85.000',
      year: '2026',
    },
  },
  {
    title: 'Onderzoek naar aard en omvang',
    fields: {
      payer: ministry,
      forWhat: 'Eerste ronde van de vragenlijst (verzonnen)',
      budgetKind: 'spent',
      amount: '31.250',
      year: '2026',
    },
  },
  {
    title: 'Organiseren 3 werkbezoeken',
    fields: {
      payer: ministry,
      forWhat: 'Zalen en vervoer (verzonnen)',
      budgetKind: 'reserved',
      amount: '6.000',
      year: '2026',
    },
  },
] as const

/** What became of actions of 2023 in the invented plan of 2027, by the begin of their titles; the rest still waits for a reason. */
export const demoTransitions = [
  {
    from: 'Uitkomsten van de pilots',
    to: 'Uitkomsten van de pilots',
    kind: 'moved',
    because: 'Pilots worden praktijk: dat vraagt een eigen thema (verzonnen).',
  },
  {
    from: 'Start 3 interventies',
    to: 'Monitoring effectiviteit',
    kind: 'merged',
    because: 'Beginnen en meten horen bij elkaar (verzonnen).',
  },
  {
    from: 'Gefaseerde analyse',
    to: 'Monitoring effectiviteit',
    kind: 'split',
    because: 'De analyse is er; wat ervan werkt, wordt gemeten (verzonnen).',
  },
  {
    from: 'Gefaseerde analyse',
    to: 'Factsheet trends en cijfers',
    kind: 'split',
    because: 'Wat de analyse zag, staat voortaan in het factsheet (verzonnen).',
  },
  { from: 'Besluit tot ontwikkeling', to: null, kind: 'dropped', because: 'Het platform is er (verzonnen).' },
] as const

/** By which figures one sees whether a goal comes closer: the newest of each. They are real, and no figure fits the goal about sharing. */
export const demoFigures = [
  { theme: 1, source: 'CBS', what: 'Slachtoffers: online criminaliteit, totaal' },
  { theme: 3, source: 'NVB', what: 'Schade: bankhelpdeskfraude' },
  { theme: 4, source: 'CBS', what: 'Aandeel dat aangifte deed: online criminaliteit, totaal' },
  { theme: 5, source: 'CBS', what: 'Aandeel dat het overkwam: online fraude' },
  { theme: 5, source: 'Alert Online', what: 'Aandeel dat oplichting of een poging meemaakte' },
  { theme: 6, source: 'CBS', what: 'Aandeel dat het ergens meldde: online criminaliteit, totaal' },
] as const
