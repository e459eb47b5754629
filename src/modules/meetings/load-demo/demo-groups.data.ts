// SPDX-License-Identifier: EUPL-1.2
import type { GroupKind, MemberRole } from '../group/group.ts'

interface DemoGroup {
  kind: GroupKind
  name: string
  mandate: string
  cadence: string
  members: readonly (readonly [subject: string, role: MemberRole])[]
}

const secretary = ['pieter-zandstra', 'secretary'] as const

/** The core group and the working groups that the plan names; who is in them is invented. The secretary comes first, because nobody makes themself a member of a group that has some. */
export const demoGroups: readonly DemoGroup[] = [
  {
    kind: 'core',
    name: 'Kerngroep',
    mandate:
      'Maakt afspraken over het actieplan, volgt de voortgang, verdeelt het werk en bereidt bestuurlijk overleg voor.',
    cadence: 'Elke zes weken',
    members: [
      secretary,
      ['leila-farahani', 'chair'],
      ['fatima-benali', 'member'],
      ['emre-yildiz', 'member'],
      ['anh-nguyen', 'member'],
      ['bart-oosterling', 'member'],
      ['hilde-wagenaar', 'member'],
    ],
  },
  {
    kind: 'working-group',
    name: 'Werkgroep informatie-uitwisseling',
    mandate: 'Deelt trends, werkwijzen en cijfers, en maakt de factsheet. Besluit zelf over de inhoud daarvan.',
    cadence: 'Elke maand',
    members: [secretary, ['sharmila-ramdin', 'chair'], ['chantal-biervliet', 'member'], ['milan-de-wit', 'member']],
  },
  {
    kind: 'working-group',
    name: 'Werkgroep gegevensdeling',
    mandate: 'Zoekt oplossingen voor knelpunten in het delen van gegevens, en begeleidt pilots.',
    cadence: 'Elke maand',
    members: [secretary, ['emre-yildiz', 'chair'], ['daan-kuiper', 'member'], ['rachida-el-amrani', 'member']],
  },
  {
    kind: 'working-group',
    name: 'Werkgroep interventies',
    mandate: 'Bedenkt maatregelen die fraude moeilijker maken, en laat meten of ze werken.',
    cadence: 'Elke zes weken',
    members: [secretary, ['anh-nguyen', 'chair'], ['jayden-martina', 'member'], ['lieke-jansma', 'member']],
  },
  {
    kind: 'working-group',
    name: 'Werkgroep opsporing en vervolging',
    mandate: 'Maakt afspraken over aangiften, dossiers en opvolging.',
    cadence: 'Elke zes weken',
    members: [secretary, ['noor-verhoeven', 'chair'], ['joris-van-den-heuvel', 'member']],
  },
  {
    kind: 'working-group',
    name: 'Werkgroep weerbaarheid',
    mandate: 'Stemt boodschappen en campagnes op elkaar af, voor mensen en bedrijven.',
    cadence: 'Elke twee maanden',
    members: [secretary, ['hilde-wagenaar', 'chair'], ['chantal-biervliet', 'member']],
  },
]

export const demoPast = {
  title: 'Overleg over de herijking',
  daysAgo: 35,
  place: 'Den Haag, zaal Duin',
  items: [
    {
      title: 'Opening en mededelingen',
      about: '',
      wants: 'information',
      words: 'De voorzitter opent het overleg. Er zijn geen mededelingen.',
      decision: '',
    },
    {
      title: 'Voortgang van het actieplan',
      about: 'Wat loopt op schema, en wat niet?',
      wants: 'discussion',
      words: 'De werkgroepen lichten toe wat klaar is. Bij gegevensdeling duurt het advies langer dan gedacht.',
      decision: '',
    },
    {
      title: 'Verlengen van de proef met verdachte toestellen',
      about: 'De werkgroep gegevensdeling vraagt drie maanden meer.',
      wants: 'decision',
      words: 'De groep bespreekt wat de proef tot nu toe opleverde.',
      decision: 'De proef loopt drie maanden langer. Daarna volgt de evaluatie.',
    },
    {
      title: 'Plaats van de jaarlijkse conferentie',
      about: 'Er liggen twee voorstellen.',
      wants: 'decision',
      words: 'Er ontbreekt een begroting. De groep komt hierop terug.',
      decision: '',
    },
  ],
  confidential: {
    title: 'Inzet van mensen per organisatie',
    about: 'Bespreek dit alleen binnen de groep.',
    words: 'Twee organisaties zeggen dat hun inzet lager wordt.',
  },
} as const

/** After how many days each was to be ready: some are late by now. */
export const demoActions = [
  { item: 1, text: 'Advies over gegevensdeling toesturen', owner: 'om-demo', days: 20, plan: '2023-2.3' },
  { item: 2, text: 'Plan voor de evaluatie van de proef maken', owner: 'politie-demo', days: 60, plan: null },
  { item: 3, text: 'Begroting van de conferentie maken', owner: 'ministerie-demo', days: 28, plan: null },
] as const

export const demoComing = {
  title: 'Overleg over de conferentie',
  daysAhead: 12,
  place: 'Den Haag, zaal Dijk',
  items: [
    { title: 'Opening en mededelingen', about: '', wants: 'information' },
    { title: 'Nieuwe leden van de werkgroepen', about: 'Wie komt erbij, wie gaat weg?', wants: 'information' },
  ],
  link: { title: 'Plan van aanpak, openbare versie', link: 'https://ministerie.example/actieplan' },
} as const
