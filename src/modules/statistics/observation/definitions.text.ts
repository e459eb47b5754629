// SPDX-License-Identifier: EUPL-1.2

interface Words {
  nl: string
  en: string
}

export interface Definition {
  name: Words
  /** What is counted, and what is not. */
  counts: Words
  /** What an amount of it is; said of amounts only. */
  amounts?: Words
  /** Reckoned or extrapolated by its publisher, where others counted: never before a count. */
  isEstimate?: boolean
  /** Months from one figure to the next, where a year in between is no gap: a survey of every other year. */
  everyMonths?: number
  /** The definition that this one took the place of: one line with a break in it. All others are lines of their own. */
  replaces?: { definition: string; because: Words }
}

/** Versions of what is counted, as far as we know them. A definition that is not here is shown as it was written. */
export const definitions: Record<string, Definition> = {
  'cbs-vm': {
    name: { nl: 'Veiligheidsmonitor (oneven jaren)', en: 'Safety Monitor (odd years)' },
    counts: {
      nl: 'CBS vraagt mensen van 15 jaar en ouder wat hun in twaalf maanden is overkomen. Ook wie niets meldde, telt mee.',
      en: 'Statistics Netherlands (CBS) asks people aged 15 and over what happened to them in twelve months. Those who reported nothing count too.',
    },
    everyMonths: 24,
  },
  'cbs-ovic': {
    name: { nl: 'Online Veiligheid en Criminaliteit (even jaren)', en: 'Online Safety and Crime (even years)' },
    counts: {
      nl: 'CBS vraagt in even jaren wat mensen van 15 jaar en ouder online overkwam. Het is een ander onderzoek, met andere vragen. Vergelijk het niet met de Veiligheidsmonitor.',
      en: 'In even years Statistics Netherlands (CBS) asks what happened online to people aged 15 and over. It is another survey, with other questions. Do not compare it with the Safety Monitor.',
    },
    everyMonths: 24,
  },
  'cbs-damage-2021': {
    name: { nl: 'Schade door criminaliteit, onderzoek over 2021', en: 'Damage by crime, study about 2021' },
    counts: {
      nl: 'CBS schat de schade van burgers uit een onderzoek onder slachtoffers, ook als zij niets meldden.',
      en: 'CBS estimates the damage of citizens from a survey among victims, also when they reported nothing.',
    },
  },
  'cbs-damage': {
    name: { nl: 'Fraude in het betalingsverkeer, onderzoek van CBS', en: 'Payment fraud, study of CBS' },
    counts: {
      nl: 'Wie geld kwijtraakte doordat een ander bij de rekening kon, of doordat men het zelf overmaakte aan een oplichter.',
      en: 'Those who lost money because somebody else got at their account, or because they paid it to a scammer themselves.',
    },
    everyMonths: 24,
  },
  'fhd-all-channels': {
    name: { nl: 'Alle kanalen, met automatische e-mailcontrole', en: 'All channels, with the automatic e-mail check' },
    counts: {
      nl: 'Ook valse mails die mensen automatisch lieten controleren, tellen mee als melding.',
      en: 'False e-mails that people had checked automatically count as reports too.',
    },
    replaces: {
      definition: 'fhd-callcentre',
      because: {
        nl: 'Tot en met 2019 telden alleen telefoontjes en formulieren, daarna ook valse mails.',
        en: 'Up to 2019 only calls and forms counted, after that false e-mails too.',
      },
    },
  },
  'fhd-callcentre': {
    name: { nl: 'Telefoon en formulier', en: 'Telephone and form' },
    counts: {
      nl: 'Wie de Fraudehelpdesk belde of het formulier invulde.',
      en: 'Whoever called the Fraudehelpdesk or filled in its form.',
    },
  },
  'fhd-handled': {
    name: { nl: 'Meldingen bij de Fraudehelpdesk', en: 'Reports to the Fraudehelpdesk' },
    counts: {
      nl: 'Wie zelf meldt, van elke soort fraude, met of zonder schade.',
      en: 'Whoever reports, any kind of fraud, with or without a loss.',
    },
    amounts: { nl: 'Het bedrag is wat melders noemen.', en: 'The amount is what reporters say.' },
    replaces: {
      definition: 'fhd-all-channels',
      because: {
        nl: 'Van 2020 tot en met 2022 telden ook valse mails mee die mensen automatisch lieten controleren. Over 2022 zijn er twee cijfers: ongeveer 500.000 met die mails en meer dan 51.000 zonder. Dat is een andere manier van tellen, geen daling van fraude.',
        en: 'From 2020 to 2022 false e-mails that people had checked automatically counted too. About 2022 there are two figures: about 500,000 with those e-mails and more than 51,000 without. That is another way of counting, not a fall in fraud.',
      },
    },
  },
  'police-phenomenon': {
    name: { nl: 'Fenomeenbeeld van de politie', en: 'Phenomenon report of the police' },
    counts: {
      nl: 'Aangiften en meldingen bij de politie. Wie niet naar de politie ging, telt niet mee.',
      en: 'Criminal complaints and reports to the police. Those who did not go to the police do not count.',
    },
    amounts: { nl: 'Het bedrag is wat slachtoffers noemen.', en: 'The amount is what victims say.' },
  },
  'police-fake-officers': {
    name: { nl: 'Nepagenten, telling van de politie', en: 'Fake police officers, count of the police' },
    counts: {
      nl: 'Meldingen van nepagenten, ook als het bij een poging bleef. Ook wie aan de deur kwam, telt mee: het is dus niet alleen online.',
      en: 'Reports of fake police officers, attempts too. Those who came to the door count as well: so it is not only online.',
    },
  },
  'police-lmio': {
    name: {
      nl: 'Landelijk Meldpunt Internetoplichting (politie)',
      en: 'National reporting point for internet scams (police)',
    },
    counts: {
      nl: 'Aangiften van oplichting bij online kopen en verkopen.',
      en: 'Criminal complaints about scams in online buying and selling.',
    },
  },
  'police-horizontal': {
    name: { nl: 'Geregistreerde horizontale fraude', en: 'Registered horizontal fraud' },
    counts: {
      nl: 'Alle fraude tussen burgers en bedrijven die de politie registreert, online en niet online.',
      en: 'All fraud between citizens and companies that the police register, online or not.',
    },
  },
  'police-47022ned': {
    name: {
      nl: 'Geregistreerde misdrijven, open data van de politie',
      en: 'Registered crimes, open data of the police',
    },
    counts: {
      nl: 'Misdrijven die de politie in die maand registreerde, online en niet online. Veel vormen van online fraude hebben geen eigen soort.',
      en: 'Crimes that the police registered in that month, online or not. Many forms of online fraud have no kind of their own.',
    },
  },
  nvb: {
    name: { nl: 'Banken samen', en: 'Banks together' },
    counts: {
      nl: 'Klanten van Nederlandse banken. Wie niet naar de bank ging, telt niet mee.',
      en: 'Customers of Dutch banks. Those who did not go to their bank do not count.',
    },
    amounts: {
      nl: 'De schade is wat banken vaststellen, voordat zij iets vergoeden.',
      en: 'The loss is what banks establish, before they refund anything.',
    },
  },
  febelfin: {
    name: { nl: 'Belgische banken samen', en: 'Belgian banks together' },
    counts: {
      nl: 'Schade van klanten van Belgische banken.',
      en: 'Loss of customers of Belgian banks.',
    },
  },
  'ut-2020': {
    name: { nl: 'Fraudevictimisatie in Nederland, onderzoek over 2020', en: 'Fraud victimisation, survey about 2020' },
    counts: {
      nl: 'De Universiteit Twente vroeg een vast panel naar twaalf soorten fraude, online en niet online.',
      en: 'The University of Twente asked a standing panel about twelve kinds of fraud, online or not.',
    },
  },
  'alert-online-2025': {
    name: { nl: 'Alert Online 2025', en: 'Alert Online 2025' },
    counts: {
      nl: 'Een onderzoek onder mensen die met oplichting te maken kregen, ook met een poging.',
      en: 'A survey among people who met a scam, an attempt included.',
    },
  },
  cmi: {
    name: { nl: 'Meldingen bij het CMI', en: 'Reports to the CMI' },
    counts: {
      nl: 'Wie bij het Centraal Meldpunt Identiteitsfraude meldt dat gegevens zijn misbruikt.',
      en: 'Whoever reports misuse of data to the central reporting point for identity fraud.',
    },
  },
  'acm-reports': {
    name: { nl: 'Meldingen bij ConsuWijzer en de ACM', en: 'Reports to ConsuWijzer and the ACM' },
    counts: {
      nl: 'Alle meldingen van consumenten en bedrijven. Het grootste deel gaat niet over fraude.',
      en: 'All reports of consumers and companies. Most are not about fraud.',
    },
  },
  'shn-calls': {
    name: { nl: 'Telefoontjes bij Slachtofferhulp', en: 'Calls to victim support' },
    counts: { nl: 'Gesprekken over online fraude, geen mensen.', en: 'Conversations about online fraud, not people.' },
  },
  'afm-estimate': {
    name: { nl: 'Schatting van de AFM', en: 'Estimate of the AFM' },
    counts: {
      nl: 'Een ruwe schatting van wat beleggers kwijtraken, afgeleid uit andere landen. Het is geen telling.',
      en: 'A rough estimate of what investors lose, derived from other countries. It is not a count.',
    },
    isEstimate: true,
  },
  'gasa-panel': {
    name: { nl: 'Panel van GASA', en: 'Panel of GASA' },
    counts: {
      nl: 'Een organisatie vroeg ongeveer duizend mensen op internet en rekende dat om naar het hele land. Vergelijk het niet met CBS.',
      en: 'An organisation asked about a thousand people on the internet and reckoned that up to the whole country. Do not compare it with CBS.',
    },
    isEstimate: true,
  },
  'sidn-reports': {
    name: { nl: 'Meldingen bij SIDN', en: 'Reports to SIDN' },
    counts: {
      nl: 'Meldingen over .nl-adressen van winkels die misschien nep zijn. Een melding is geen slachtoffer.',
      en: 'Reports about .nl addresses of shops that may be fake. A report is not a victim.',
    },
  },
  'as-published': {
    name: { nl: 'Zoals gepubliceerd', en: 'As published' },
    counts: {
      nl: 'Hoe is geteld, staat bij de bron.',
      en: 'How it was counted stands at the source.',
    },
  },
}
