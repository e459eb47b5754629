// SPDX-License-Identifier: EUPL-1.2
// All of it invented: no minister goes anywhere because of it.

export interface DemoEvent {
  /** Days from today. */
  from: number
  days: number
  fields: Record<string, string>
  items: Record<string, string>[]
  isPlanned: boolean
  result: { outcomes: Record<string, string>[]; evaluation: Record<string, string> } | null
  followUp: Record<string, string>[]
}

const common = { audience: 'partners', budget: 'up-to-5', isOpen: 'yes', organiserId: 'ministerie-demo', titleEn: '' }

const visit = (title: string, titleEn: string, regions: string, what: string) => ({
  ...common,
  kind: 'visit',
  title,
  titleEn,
  regions,
  place: 'Op locatie',
  about: 'De minister spreekt met mensen die dagelijks slachtoffers helpen.',
  access: 'Zonder trappen bereikbaar.',
  'goal1-what': what,
  'goal1-seenBy': 'Binnen een maand ligt er een actie met een organisatie en een dag erbij.',
})

export const demoEvents: readonly DemoEvent[] = [
  {
    from: -190,
    days: 0,
    fields: visit(
      'Werkbezoek aan een meldpunt (verzonnen)',
      'Working visit to a reporting point (invented)',
      'Rotterdam',
      'Weten waar bellers nu vastlopen tussen meldpunt en bank.',
    ),
    items: [],
    isPlanned: true,
    result: {
      outcomes: [
        { verdict: 'reached', what: 'Bellers wachten op een tweede gesprek bij de bank. Dat is nu een actie.' },
      ],
      evaluation: {
        expected: '14',
        attended: '12',
        asked: '12',
        answered: '9',
        positive: '8',
        question: 'Was dit gesprek nuttig voor uw werk?',
        source: 'Formulier na afloop',
      },
    },
    followUp: [
      {
        text: 'Zoek uit of een beller zonder tweede gesprek naar de bank kan.',
        ownerOrganisationId: 'deltabank-demo',
        planActionCode: '2023-6.4',
      },
    ],
  },
  {
    from: -75,
    days: 0,
    fields: visit(
      'Werkbezoek aan een team van de politie (verzonnen)',
      'Working visit to a police team (invented)',
      'Utrecht',
      'Zien hoeveel tijd een aangifte van een bedrijf kost.',
    ),
    items: [],
    isPlanned: true,
    result: {
      outcomes: [{ verdict: 'partly', what: 'De tijd is geschat en nog niet gemeten.' }],
      evaluation: {
        expected: '10',
        attended: '10',
        asked: '10',
        answered: '4',
        positive: '3',
        question: 'Was dit gesprek nuttig voor uw werk?',
        source: 'Formulier na afloop',
      },
    },
    followUp: [],
  },
  {
    from: 16,
    days: 0,
    fields: visit(
      'Werkbezoek aan een winkelstraat (verzonnen)',
      'Working visit to a shopping street (invented)',
      'Almere',
      'Horen wat winkeliers nodig hebben om nepfacturen te herkennen.',
    ),
    items: [],
    isPlanned: true,
    result: null,
    followUp: [],
  },
  {
    from: -48,
    days: 6,
    fields: {
      ...common,
      kind: 'theme-week',
      title: 'Week van de Veiligheid: online fraude bij bedrijven (verzonnen)',
      titleEn: 'Week of Safety: online fraud against companies (invented)',
      audience: 'entrepreneurs',
      budget: 'up-to-25',
      place: 'In tien gemeenten',
      regions: '',
      about: 'Verzonnen: tien gemeenten laten ondernemers oefenen met een nepfactuur.',
      access: 'Elke zaal is zonder trappen bereikbaar en heeft een ringleiding.',
      'goal1-what': 'Ondernemers spreken af wie een nieuw rekeningnummer nabelt.',
      'goal1-seenBy': 'Na zes weken vraagt de gemeente of de afspraak er is.',
    },
    items: [
      {
        from: '09:30',
        until: '10:15',
        item: 'Wat een nepfactuur kost',
        room: 'Grote zaal',
        accessible: 'yes',
        speaker: 'Willemijn Oostra',
        speakerOrganisation: 'Fietsfabriek Voorbeeld (demo)',
        speakerAgreed: 'yes',
      },
      {
        from: '10:30',
        until: '12:00',
        item: 'Oefenen met nabellen',
        room: 'Zaal 2',
        accessible: 'yes',
        speakerOrganisation: 'Gemeente (demo)',
      },
    ],
    isPlanned: true,
    result: {
      outcomes: [{ verdict: 'partly', what: 'Van 120 bedrijven die antwoordden, spraken 71 iets af.' }],
      evaluation: {
        expected: '640',
        attended: '410',
        asked: '410',
        answered: '212',
        positive: '171',
        question: 'Gaat u hierna iets anders doen?',
        source: 'Formulier bij de uitgang',
      },
    },
    followUp: [
      {
        text: 'Vraag de bedrijven na zes weken of de afspraak er nog is.',
        ownerOrganisationId: 'gemeente-demo',
        planActionCode: '2023-5.6',
      },
    ],
  },
  {
    from: 19,
    days: 0,
    fields: {
      ...common,
      kind: 'conference',
      title: 'Jaarlijkse conferentie online fraude (verzonnen)',
      titleEn: 'Yearly conference on online fraud (invented)',
      audience: 'everyone',
      budget: 'up-to-100',
      place: 'Congrescentrum aan het water',
      regions: 'Utrecht',
      about: 'Verzonnen: bestuurders en wie dagelijks helpt, kijken wat het afgelopen jaar werkte.',
      access: 'Lift, ringleiding, gebarentolk en tekst in beeld.',
      'goal1-what': 'Elke partner zegt wat hij volgend jaar bijdraagt.',
      'goal1-seenBy': 'De toezeggingen staan een week later bij de actiepunten.',
      'goal2-what': 'Tien organisaties uit de wijdere kring doen mee aan een werkgroep.',
      'goal2-seenBy': 'Wij tellen na drie maanden wie er lid is.',
    },
    items: [
      {
        from: '09:30',
        until: '10:30',
        item: 'Wat werkte dit jaar?',
        room: 'Grote zaal',
        accessible: 'yes',
        speaker: 'Tjitske van der Velde',
        speakerOrganisation: 'Onderzoeksbureau (demo)',
        speakerAgreed: 'yes',
      },
      {
        from: '10:45',
        until: '12:15',
        item: 'Werkgroepen: wat is nodig?',
        room: 'Zalen 1 tot en met 5',
        accessible: 'yes',
        speakerOrganisation: 'Ministerie (demo)',
      },
      { from: '13:30', until: '15:00', item: 'Slachtoffers vertellen', room: 'Kelderzaal', accessible: 'no' },
    ],
    isPlanned: true,
    result: null,
    followUp: [],
  },
  {
    from: 11,
    days: 0,
    fields: {
      ...common,
      kind: 'theme-meeting',
      title: 'Themabijeenkomst geldezels (verzonnen)',
      isOpen: 'no',
      regions: '',
      place: 'Bij een partner',
      about: '',
      access: '',
      'goal1-what': 'Scholen en banken kiezen één uitleg voor jongeren.',
      'goal1-seenBy': 'De uitleg staat bij de kernboodschappen.',
    },
    items: [],
    isPlanned: false,
    result: null,
    followUp: [],
  },
]

export const demoCircle: readonly Record<string, string | string[]>[] = [
  {
    name: 'Vereniging van dorpswinkels (verzonnen)',
    interests: ['resilience', 'barriers'],
    cameBy: 'Zij vroeg erom in de Week van de Veiligheid.',
    contactName: 'Aukje Terpstra',
    contactAddress: 'aukje.terpstra@dorpswinkels.example',
  },
  {
    name: 'Ouderenbond Voorbeeld (verzonnen)',
    interests: ['resilience', 'victims'],
    cameBy: 'Een partner bracht haar mee.',
    contactName: 'Joop van Hal',
    contactAddress: 'jvanhal@ouderenbond.example',
  },
  {
    name: 'Hogeschool Voorbeeld (verzonnen)',
    interests: ['insight'],
    cameBy: 'Zij vroeg om de cijfers.',
    contactName: '',
    contactAddress: '',
  },
]

export const demoBodies: readonly Record<string, string>[] = [
  {
    name: 'Overleg veilige winkelgebieden (verzonnen)',
    kind: 'consultation',
    does: 'Gemeenten en winkeliers spreken elk kwartaal over veiligheid in de straat.',
    overlap: 'Ook daar gaat het over nepfacturen.',
    agreedWith: 'Gemeente (demo)',
    bottleneck: 'Winkeliers weten niet waar zij een nepfactuur melden.',
    source: 'Verslag van september',
  },
  {
    name: 'Programma digitaal vaardig (verzonnen)',
    kind: 'programme',
    does: 'Bibliotheken leren mensen omgaan met een telefoon en een bankapp.',
    overlap: '',
    agreedWith: '',
    bottleneck: '',
    source: 'Gesprek met een bibliotheek',
  },
]
