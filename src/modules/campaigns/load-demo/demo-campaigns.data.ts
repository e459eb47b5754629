// SPDX-License-Identifier: EUPL-1.2

/** All of it is invented, and says so. */
const common = {
  sourceTitle: 'Afspraak van partners (verzonnen)',
  sourcePublisher: 'Dijkwacht, demo',
  englishBy: 'Ministerie (demo)',
}

export const demoMessages: readonly {
  key: string
  by: string
  signedBy: string | null
  fields: Record<string, string>
}[] = [
  {
    key: 'link',
    by: 'leila-farahani',
    signedBy: 'anh-nguyen',
    fields: {
      ...common,
      form: 'FF-200',
      audience: 'everyone',
      sentence: 'Klik nooit op een link in een bericht; ga zelf naar de site.',
      sentenceEn: 'Never click a link in a message; go to the site yourself.',
      dos: 'Typ het adres zelf, of open de app.\nTwijfelt u? Controleer het eerst.',
      dosEn: 'Type the address yourself, or open the app.\nIn doubt? Check it first.',
      donts: 'Klik niet op de link.\nBel niet het nummer uit het bericht.',
      dontsEn: 'Do not click the link.\nDo not call the number in the message.',
      'stance-click-link': 'never',
      'stance-call-number': 'never',
    },
  },
  {
    key: 'bank',
    by: 'anh-nguyen',
    signedBy: 'chantal-biervliet',
    fields: {
      ...common,
      form: 'FF-410',
      audience: 'everyone',
      sentence: 'Belt uw bank? Hang op, en bel zelf uw bank.',
      sentenceEn: 'Does your bank call? Hang up, and call your bank yourself.',
      dos: 'Hang op.\nBel het nummer in de app van uw bank.',
      dosEn: 'Hang up.\nCall the number in the app of your bank.',
      donts: 'Geef nooit een code.\nInstalleer niets.\nMaak geen geld over.',
      dontsEn: 'Never give a code.\nInstall nothing.\nTransfer no money.',
      'stance-keep-talking': 'never',
      'stance-give-code': 'never',
      'stance-install-program': 'never',
      'stance-move-money': 'never',
    },
  },
  {
    key: 'police',
    by: 'chantal-biervliet',
    signedBy: 'anh-nguyen',
    fields: {
      ...common,
      form: 'FF-430',
      audience: 'everyone',
      sentence: 'De politie haalt nooit geld, passen of sieraden op: hang op.',
      sentenceEn: 'The police never collect money, cards or jewellery: hang up.',
      dos: 'Hang op.\nBel zelf de politie.\nStaat er iemand aan de deur? Doe niet open en bel 112, ook als hij al weg is.',
      dosEn:
        'Hang up.\nCall the police yourself.\nIs somebody at the door? Do not open and call 112, even if they have left.',
      donts: 'Geef geen geld, pas of sieraden mee.\nGeef niemand een code.',
      dontsEn: 'Hand over no money, card or jewellery.\nGive nobody a code.',
      'stance-keep-talking': 'never',
      'stance-give-code': 'never',
    },
  },
  {
    key: 'shop',
    by: 'hilde-wagenaar',
    signedBy: 'leila-farahani',
    fields: {
      ...common,
      form: 'FF-100',
      audience: 'everyone',
      sentence: 'Controleer een verkoper voordat u betaalt.',
      sentenceEn: 'Check a seller before you pay.',
      dos: 'Zoek op wat anderen schrijven.\nBetaal als u het product ziet.',
      dosEn: 'Look up what others write.\nPay when you see the product.',
      donts: 'Betaal niet meteen.',
      dontsEn: 'Do not pay at once.',
      'stance-pay-stranger': 'after-checking',
      'stance-click-link': 'after-checking',
    },
  },
  {
    key: 'victims',
    by: 'chantal-biervliet',
    signedBy: 'hilde-wagenaar',
    fields: {
      ...common,
      form: '',
      audience: 'victims',
      sentence: 'Het is niet uw schuld; bel nu eerst uw bank.',
      sentenceEn: 'It is not your fault; call your bank first.',
      dos: 'Bel uw bank.\nDoe daarna een melding.',
      dosEn: 'Call your bank.\nThen make a report.',
      donts: 'Betaal niemand die belooft uw geld terug te halen.',
      dontsEn: 'Pay nobody who promises to get your money back.',
    },
  },
  {
    key: 'older',
    by: 'hilde-wagenaar',
    signedBy: null,
    fields: {
      ...common,
      form: 'FF-300',
      audience: 'older',
      sentence: 'Vraagt uw kind om geld? Bel eerst het oude nummer.',
      sentenceEn: '',
      englishBy: '',
      dos: 'Bel het nummer dat u kent.',
      donts: 'Betaal niet vanuit een chat.',
      'stance-move-money': 'after-checking',
    },
  },
]

/** What the demo changes afterwards: a second version, so that places where the first stands have a task. */
export const demoSecondVersion = {
  key: 'bank',
  by: 'anh-nguyen',
  signedBy: 'chantal-biervliet',
  fields: {
    sentence: 'Uw bank belt nooit om geld of codes: hang op.',
    sentenceEn: 'Your bank never calls for money or codes: hang up.',
  },
} as const

export const demoUses = [
  { key: 'link', by: 'leila-farahani', kind: 'page', title: 'Hulp nu', address: '/hulp' },
  { key: 'bank', by: 'anh-nguyen', kind: 'letter', title: 'Brief aan nieuwe klanten (verzonnen)', address: '' },
  { key: 'bank', by: 'chantal-biervliet', kind: 'poster', title: 'Poster voor bibliotheken (verzonnen)', address: '' },
] as const

const goal = {
  'goal1-kind': 'behaviour',
  'goal1-what': 'Meer mensen bellen eerst zelf.',
  'goal1-numerator': 'mensen die zeggen dat zij eerst bellen',
  'goal1-denominator': 'ondervraagden van 18 jaar en ouder',
  'goal1-baseline': '412 van 1.000 (verzonnen)',
  'goal1-by': 'Onderzoeksbureau (demo)',
}

export interface DemoCampaign {
  by: string
  message: string
  /** Days from today; a negative one lies behind. */
  from: number
  days: number
  /** Days from today until which nobody may know. */
  embargo?: number
  agreedBy: readonly string[]
  isProposed: boolean
  result?: { numerator: string; denominator: string }
  fields: Record<string, string | string[]>
}

export const demoCampaigns: readonly DemoCampaign[] = [
  {
    by: 'anh-nguyen',
    message: 'bank',
    from: -170,
    days: 40,
    agreedBy: ['chantal-biervliet'],
    isProposed: true,
    result: { numerator: '489', denominator: '1.012' },
    fields: {
      ...goal,
      title: 'Hang op, bel zelf (verzonnen)',
      titleEn: 'Hang up, call yourself (invented)',
      about: 'Verzonnen: op tv en in de app van de bank.',
      audience: 'everyone',
      forms: ['FF-400'],
      channels: ['tv-radio', 'own-letters'],
      budget: 'up-to-500',
      coSenders: ['meldpunt-demo'],
      intervention: 'laat-je-niet-interneppen',
      'asset1-kind': 'image',
      'asset1-title': 'Poster “Hang op”',
      'asset1-alt': 'Een hand legt een telefoon neer. Eronder staat: hang op, en bel zelf uw bank.',
    },
  },
  {
    by: 'leila-farahani',
    message: 'link',
    from: -52,
    days: 27,
    agreedBy: ['anh-nguyen'],
    isProposed: true,
    fields: {
      ...goal,
      title: 'Ga zelf naar de site (verzonnen)',
      titleEn: 'Go to the site yourself (invented)',
      about: 'Verzonnen: in de cybersecuritymaand.',
      audience: 'everyone',
      forms: ['FF-200'],
      channels: ['online', 'social', 'tv-radio'],
      budget: 'more',
      coSenders: ['deltabank-demo'],
    },
  },
  {
    by: 'hilde-wagenaar',
    message: 'victims',
    from: -20,
    days: 34,
    agreedBy: [],
    isProposed: true,
    fields: {
      ...goal,
      'goal1-kind': 'reports',
      'goal1-what': 'Meer mensen melden binnen een dag.',
      'goal1-numerator': 'meldingen binnen een dag',
      'goal1-denominator': 'alle meldingen uit de gemeente',
      title: 'Praat erover (verzonnen)',
      titleEn: 'Talk about it (invented)',
      about: 'Verzonnen: bijeenkomsten in de bibliotheek.',
      audience: 'victims',
      forms: ['FF-100', 'FF-400'],
      channels: ['in-person', 'print'],
      budget: 'up-to-25',
      regions: 'Rotterdam',
    },
  },
  {
    by: 'leila-farahani',
    message: 'shop',
    from: -3,
    days: 30,
    agreedBy: [],
    isProposed: true,
    fields: {
      ...goal,
      'goal1-kind': 'knowledge',
      'goal1-what': 'Meer mensen weten hoe zij een verkoper nakijken.',
      title: 'Eerst kijken, dan kopen (verzonnen)',
      titleEn: 'Look first, then buy (invented)',
      about: 'Verzonnen: rond de feestdagen.',
      audience: 'everyone',
      forms: ['FF-111'],
      channels: ['social', 'online'],
      budget: 'up-to-100',
    },
  },
  {
    by: 'anh-nguyen',
    message: 'link',
    from: 10,
    days: 12,
    agreedBy: ['hilde-wagenaar'],
    isProposed: true,
    fields: {
      ...goal,
      title: 'Geen link van de bank (verzonnen)',
      titleEn: 'No link from the bank (invented)',
      about: 'Verzonnen: de bank stuurt nooit een link. Deze campagne botst met een andere.',
      audience: 'everyone',
      forms: ['FF-200'],
      channels: ['own-letters'],
      budget: 'none',
      coSenders: ['gemeente-demo'],
    },
  },
  {
    by: 'chantal-biervliet',
    message: 'bank',
    from: 60,
    days: 20,
    embargo: 58,
    agreedBy: [],
    isProposed: true,
    fields: {
      ...goal,
      title: 'Onaangekondigd: de grote belactie (verzonnen)',
      about: 'Verzonnen: tot de start mag niemand dit weten.',
      audience: 'older',
      forms: ['FF-400'],
      channels: ['in-person'],
      budget: 'up-to-100',
    },
  },
  {
    by: 'hilde-wagenaar',
    message: 'shop',
    from: 95,
    days: 13,
    agreedBy: [],
    isProposed: true,
    fields: {
      ...goal,
      title: 'Veilig op de markt (verzonnen)',
      about: 'Verzonnen: met winkeliers. De bank moet nog antwoorden.',
      audience: 'entrepreneurs',
      forms: ['FF-120'],
      channels: ['in-person', 'print'],
      budget: 'up-to-25',
      coSenders: ['deltabank-demo'],
      regions: 'VR17',
    },
  },
]
