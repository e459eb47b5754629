// SPDX-License-Identifier: EUPL-1.2

interface Words {
  nl: string
  en: string
}

export interface Definition {
  name: Words
  /** What is counted, and what is not. */
  counts: Words
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
      nl: 'Een ander onderzoek van CBS, met andere vragen. Vergelijk het niet met de Veiligheidsmonitor.',
      en: 'Another survey of Statistics Netherlands (CBS), with other questions. Do not compare it with the Safety Monitor.',
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
  'fhd-all-channels': {
    name: { nl: 'Alle kanalen, met automatische e-mailcontrole', en: 'All channels, with the automatic e-mail check' },
    counts: {
      nl: 'Ook valse mails die mensen automatisch lieten controleren, tellen mee als melding.',
      en: 'False e-mails that people had checked automatically count as reports too.',
    },
  },
  'fhd-handled': {
    name: { nl: 'Meldingen bij de Fraudehelpdesk', en: 'Reports to the Fraudehelpdesk' },
    counts: {
      nl: 'Wie zelf meldt, van elke soort fraude, met of zonder schade. Het bedrag is wat melders noemen.',
      en: 'Whoever reports, any kind of fraud, with or without a loss. The amount is what reporters say.',
    },
    replaces: {
      definition: 'fhd-all-channels',
      because: {
        nl: 'Tot en met 2021 telden ook valse mails mee die mensen automatisch lieten controleren. Daarna niet meer. De daling van 530.000 naar 51.000 is dus een andere manier van tellen, geen daling van fraude.',
        en: 'Up to 2021 false e-mails that people had checked automatically counted too; after that they did not. The fall from 530,000 to 51,000 is therefore another way of counting, not a fall in fraud.',
      },
    },
  },
  'police-phenomenon': {
    name: { nl: 'Fenomeenbeeld van de politie', en: 'Phenomenon report of the police' },
    counts: {
      nl: 'Aangiften en meldingen bij de politie. Wie niet naar de politie ging, telt niet mee. Het bedrag is wat slachtoffers noemen.',
      en: 'Criminal complaints and reports to the police. Those who did not go to the police do not count. The amount is what victims say.',
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
      nl: 'Schade van klanten zoals banken die vaststellen, voordat iets is vergoed. Wie niet naar de bank ging, telt niet mee.',
      en: 'Loss of customers as banks establish it, before anything is refunded. Those who did not go to their bank do not count.',
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
    counts: { nl: 'Een ruwe schatting van wat beleggers kwijtraken.', en: 'A rough estimate of what investors lose.' },
  },
  'as-published': {
    name: { nl: 'Zoals gepubliceerd', en: 'As published' },
    counts: {
      nl: 'Hoe is geteld, staat bij de bron.',
      en: 'How it was counted stands at the source.',
    },
  },
}
