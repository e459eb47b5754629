// SPDX-License-Identifier: EUPL-1.2

export interface Season {
  form: string
  /** Months in which it comes every year. */
  months: readonly number[]
  /** What the source says, in our words. */
  why: { nl: string; en: string }
  source: {
    publisher: string
    url: string
    /** ISO day or month on which it was published; '' when the page does not say. */
    published: string
  }
}

/** What comes back every year, each with who said so; all read on 28 November 2026. Without a source that says it, it is not here. */
export const seasons: readonly Season[] = [
  {
    form: 'FF-111',
    months: [11, 12],
    why: {
      nl: 'Rond Black Friday en de feestdagen ziet de politie elk jaar meer aangiften over nepwinkels.',
      en: 'Around Black Friday and the holidays the police see more reports about fake shops every year.',
    },
    source: {
      publisher: 'Politie',
      url: 'https://www.politie.nl/nieuws/2023/november/7/00-bescherm-jezelf-online-pas-op-met-frauduleuze-webwinkels.html',
      published: '2023-11-07',
    },
  },
  {
    form: 'FF-200',
    months: [12],
    why: {
      nl: 'Voor kerst wachten veel mensen op een pakket. Dan komen er nepberichten over verzendkosten.',
      en: 'Before Christmas many people wait for a parcel. Then fake messages about shipping costs arrive.',
    },
    source: {
      publisher: 'Brabants Dagblad',
      url: 'https://www.bd.nl/tech/opgepast-criminelen-proberen-massaal-op-te-lichten-met-valse-e-mails-van-postnl~adc9bed1/',
      published: '2019-12',
    },
  },
  {
    form: 'FF-920',
    months: [12, 1, 2],
    why: {
      nl: 'In de winter is het drukker op sites en apps om iemand te ontmoeten, ook met oplichters.',
      en: 'In winter more people use dating sites and apps, and so do fraudsters.',
    },
    source: {
      publisher: 'Nieuws.nl, met het CCV',
      url: 'https://nieuws.nl/algemeen/20211228/slachtoffers-datingfraude-raakten-in-2021-vaak-veel-geld-kwijt/',
      published: '2021-12-28',
    },
  },
  {
    form: 'FF-200',
    months: [3, 4, 5],
    why: {
      nl: 'In de tijd van de belastingaangifte gelooft men een nepbericht van de Belastingdienst eerder.',
      en: 'When tax returns are due, people sooner believe a fake message from the tax office.',
    },
    source: {
      publisher: 'NRC',
      url: 'https://www.nrc.nl/nieuws/2020/06/11/meer-meldingen-bij-belastingdienst-over-phishingberichten-a4002485',
      published: '2020-06-11',
    },
  },
  {
    form: 'FF-113',
    months: [6, 7, 8],
    why: {
      nl: 'In de zomer zijn er veel festivals. Is er een uitverkocht, dan verkopen oplichters valse kaarten.',
      en: 'In summer there are many festivals. When one is sold out, fraudsters sell fake tickets.',
    },
    source: {
      publisher: 'NU.nl',
      url: 'https://www.nu.nl/festival/5960526/hoe-voorkom-je-dat-je-een-vals-ticket-op-de-kop-tikt.html',
      published: '',
    },
  },
  {
    form: 'FF-114',
    months: [7, 8],
    why: {
      nl: 'De Fraudehelpdesk krijgt elk jaar meldingen over een vakantiehuis dat niet bestaat.',
      en: 'Every year the Fraudehelpdesk receives reports of holiday homes that do not exist.',
    },
    source: {
      publisher: 'Metro',
      url: 'https://www.metronieuws.nl/lifestyle/reizen/2025/07/vakantiehuis-hotel-bestaat-niet/',
      published: '2025-07',
    },
  },
  {
    form: 'FF-114',
    months: [8, 9],
    why: {
      nl: 'Vlak voor het studiejaar zoeken veel studenten een kamer. Dan betalen zij eerder aan een oplichter.',
      en: 'Just before the academic year many students look for a room. Then they sooner pay a fraudster.',
    },
    source: {
      publisher: 'NH Nieuws',
      url: 'https://www.nhnieuws.nl/nieuws/n88325/1620-euro-kwijt-maar-geen-kamer-studenten-extra-kwetsbaar-voor-oplichting-door-kamernood',
      published: '2022-08',
    },
  },
  {
    form: 'FF-940',
    months: [7, 8],
    why: {
      nl: 'In vakanties ziet de politie meer CEO-fraude: de directeur is weg, en vervangers betalen.',
      en: 'In holiday periods the police see more CEO fraud: the director is away, and stand-ins pay.',
    },
    source: {
      publisher: 'Privacy Zeker, met de politie',
      url: 'https://privacyzeker.nl/2019/07/25/politie-waarschuwt-voor-ceo-fraude-in-vakantieperiode/',
      published: '2019-07-25',
    },
  },
  {
    form: 'FF-111',
    months: [6, 7, 8],
    why: {
      nl: 'Nepwinkels volgen het seizoen: in de zomer verkopen zij barbecues die niet bestaan.',
      en: 'Fake shops follow the season: in summer they sell barbecues that do not exist.',
    },
    source: {
      publisher: 'NH Nieuws, met de politie',
      url: 'https://www.nhnieuws.nl/nieuws/n92298/meer-dan-500-aangiftes-tegen-malafide-haardhoutwebshops',
      published: '2022-09',
    },
  },
  {
    form: 'FF-111',
    months: [9, 10],
    why: {
      nl: 'Als het kouder wordt, verkopen nepwinkels haardhout en houtpellets die nooit komen.',
      en: 'When it gets colder, fake shops sell firewood and pellets that never arrive.',
    },
    source: {
      publisher: 'Politie',
      url: 'https://www.politie.nl/nieuws/2022/september/27/00-oplichters-spelen-in-op-energiecrisis.html',
      published: '2022-09-27',
    },
  },
]
