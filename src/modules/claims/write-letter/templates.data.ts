// SPDX-License-Identifier: EUPL-1.2

export const letterKinds = ['claim', 'reminder'] as const
export type LetterKind = (typeof letterKinds)[number]

/** Words of a letter, in plain Dutch. What went out under a version is kept as it was sent; another wording is another version. */
export interface LetterTemplate {
  kind: LetterKind
  version: number
  /** A jurist of the organisation that sends has adopted it; until then every letter says that it is a draft outside a trial. */
  isAdopted: boolean
  subject: string
  /** Sentences with {places}; see `composeLetter` for which there are. */
  opening: readonly string[]
  choicesTitle: string
  choices: readonly { title: string; text: string }[]
  help: readonly string[]
  closing: readonly string[]
}

const choices: LetterTemplate['choices'] = [
  {
    title: 'U betaalt',
    text: 'Maak {total} over op rekening {payTo} van {sender}. Schrijf er dit kenmerk bij: {reference}.',
  },
  {
    title: 'U kunt niet alles in één keer betalen',
    text: 'Vraag om te betalen in termijnen. Zeg wat u per maand kunt missen. Dat kost niets extra.',
  },
  {
    title: 'Uw rekening is misbruikt',
    text: 'Heeft iemand anders uw rekening, pas of gegevens gebruikt? Laat het ons weten. Wij vragen u dan om niets tot iemand van ons ernaar heeft gekeken.',
  },
  {
    title: 'U bent het er niet mee eens',
    text: 'Schrijf waarom. De termijn staat dan stil tot iemand van ons heeft beslist.',
  },
  {
    title: 'U bent jonger dan 18',
    text: 'Dan had u deze brief niet mogen krijgen. Laat het ons weten, of vraag uw ouder of voogd dat te doen. U hoeft niets te betalen.',
  },
]

const help: LetterTemplate['help'] = [
  'Heeft u schulden, of maakt u zich zorgen over geld? Uw gemeente helpt gratis met schulden. Bel uw gemeente en vraag naar schuldhulp.',
  'Wilt u juridisch advies? {legalHelp}',
]

const closing: LetterTemplate['closing'] = [
  'Deze brief is geen vonnis. Niemand heeft vastgesteld dat u iets strafbaars heeft gedaan.',
  'Wij bellen u nooit om geld, codes of toegang tot uw apparaat te vragen. Twijfelt u of deze brief echt is? Ga zelf naar {site} en typ de code over.',
]

/** A later version of the same kind replaces an earlier one for new letters. */
export const letterTemplates: readonly LetterTemplate[] = [
  {
    kind: 'claim',
    version: 1,
    isAdopted: false,
    subject: 'Geld dat op uw rekening kwam',
    opening: [
      '{people} mensen hebben geld overgemaakt naar rekening {account}. Volgens onze gegevens staat die rekening op uw naam.',
      'Deze mensen zijn opgelicht. Zij vragen hun geld terug, en hebben ons gevraagd dat voor hen te doen. Het gaat samen om {total}.',
      'Wilt u vóór of op {answerBy} laten weten wat u doet? U heeft deze keuzes.',
    ],
    choicesTitle: 'Wat kunt u doen?',
    choices,
    help,
    closing: [
      'Horen wij voor of op {answerBy} niets, dan kan de rechter gevraagd worden om te beslissen. Daar gaat altijd eerst een mens over.',
      ...closing,
    ],
  },
  {
    kind: 'reminder',
    version: 1,
    isAdopted: false,
    subject: 'Herinnering: geld dat op uw rekening kwam',
    opening: [
      'Op {firstSentOn} schreven wij u over geld dat op rekening {account} kwam. Wij hebben daarop nog geen betaling gezien.',
      'Het gaat nu om {total}. Heeft u pas betaald of geantwoord? Dan hoeft u niets te doen.',
      'Wilt u vóór of op {answerBy} laten weten wat u doet?',
    ],
    choicesTitle: 'Wat kunt u doen?',
    choices,
    help,
    closing,
  },
]

export function templateFor(kind: LetterKind): LetterTemplate {
  const [newest] = letterTemplates.filter((one) => one.kind === kind).toSorted((a, b) => b.version - a.version)
  if (!newest) throw new Error(`there is no template for ${kind}`)
  return newest
}
