// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'

type Words = Record<Language, string>

/** Sources that give another value for what seems the same. Both are shown; nobody chooses in silence. */
export interface Contradiction {
  /** Forms on whose pages it stands; 'FF-000' for all online fraud. */
  forms: readonly string[]
  about: Words
  said: readonly { value: Words; by: Words; url: string }[]
  /** Why they differ, as far as anybody knows. */
  because: Words
}

const same = (text: string): Words => ({ nl: text, en: text })
const through = (source: Words, host: string): Words => ({
  nl: `${source.nl}, via ${host}`,
  en: `${source.en}, via ${host}`,
})
const cbs: Words = { nl: 'CBS', en: 'CBS' }
const police: Words = { nl: 'politie', en: 'police' }
const helpdesk: Words = { nl: 'Fraudehelpdesk', en: 'Fraudehelpdesk' }
const banks: Words = { nl: 'NVB', en: 'NVB' }
const securityNl = (number: number) => `https://www.security.nl/posting/${number}/`

/** Read on 30 November 2026; see SOURCE.md of the shipped figures. */
export const contradictions: readonly Contradiction[] = [
  {
    forms: ['FF-110', 'FF-000'],
    about: {
      nl: '2025: hoeveel mensen kregen te maken met aankoopfraude?',
      en: '2025: how many people met purchase fraud?',
    },
    said: [
      {
        value: { nl: '10,3% aankoopfraude', en: '10.3% purchase fraud' },
        by: through(cbs, 'security.nl'),
        url: securityNl(926932),
      },
      {
        value: { nl: '6,8% bij de laagste inkomens', en: '6.8% of the lowest incomes' },
        by: cbs,
        url: 'https://www.cbs.nl/nl-nl/cijfers/detail/85846NED',
      },
    ],
    because: {
      nl: 'Het eerste cijfer past bij álle online fraude samen. Waarschijnlijk staat er een verkeerde naam bij. Wij gebruiken het niet.',
      en: 'The first figure fits all online fraud together. It probably has a wrong name. We do not use it.',
    },
  },
  {
    forms: ['FF-410', 'FF-400'],
    about: { nl: '2021, 2022 en 2023: hoe groot was de schade?', en: '2021, 2022 and 2023: how large was the loss?' },
    said: [
      {
        value: { nl: '€ 47,6, 50,8 en ruim 28 miljoen', en: '€47.6, 50.8 and over 28 million' },
        by: through(banks, 'security.nl'),
        url: securityNl(749574),
      },
      {
        value: { nl: '€ 56,1 en 33,7 miljoen (2022, 2023)', en: '€56.1 and 33.7 million (2022, 2023)' },
        by: police,
        url: 'https://www.politie.nl/nieuws/2024/maart/11/00-minder-bankhelpdeskfraude-in-2023.html',
      },
      {
        value: { nl: '€ 94 miljoen (2021)', en: '€94 million (2021)' },
        by: through(cbs, 'security.nl'),
        url: securityNl(768799),
      },
      {
        value: { nl: '€ 5,1 en 3,3 miljoen (2021, 2022)', en: '€5.1 and 3.3 million (2021, 2022)' },
        by: through(helpdesk, 'security.nl'),
        url: securityNl(741075),
      },
    ],
    because: {
      nl: 'Dit zijn geen fouten. Banken tellen hun klanten, de politie telt aangiften, CBS schat uit een onderzoek, en de Fraudehelpdesk telt wie zelf belde.',
      en: 'These are no mistakes. Banks count their customers, the police count complaints, CBS estimates from a survey, and the Fraudehelpdesk counts those who called.',
    },
  },
  {
    forms: ['FF-410'],
    about: { nl: '2020: hoeveel schade bij de banken?', en: '2020: how much loss at the banks?' },
    said: [
      {
        value: { nl: '€ 26,7 miljoen', en: '€26.7 million' },
        by: through(banks, 'security.nl'),
        url: securityNl(698303),
      },
      {
        value: { nl: '€ 26,2 miljoen', en: '€26.2 million' },
        by: through(banks, 'security.nl'),
        url: securityNl(749574),
      },
    ],
    because: {
      nl: 'Het tweede bericht is een jaar later. Of de banken hun cijfer hebben verbeterd, weten wij niet.',
      en: 'The second text is a year later. Whether the banks corrected their figure, we do not know.',
    },
  },
  {
    forms: ['FF-400'],
    about: {
      nl: '2025: hoeveel meldingen van een nephelpdesk die geen bank is?',
      en: '2025: how many reports of a fake helpdesk that is no bank?',
    },
    said: [
      {
        value: { nl: 'ongeveer 6.000 in het eerste halfjaar', en: 'about 6,000 in the first half' },
        by: through(helpdesk, 'security.nl'),
        url: securityNl(899536),
      },
      {
        value: { nl: '2.400 in het hele jaar', en: '2,400 in the whole year' },
        by: through(helpdesk, 'security.nl'),
        url: securityNl(925610),
      },
    ],
    because: {
      nl: 'Dat kan niet allebei. Misschien gaat het eerste cijfer over alle helpdeskfraude.',
      en: 'Both cannot be true. The first figure may be about all helpdesk fraud.',
    },
  },
  {
    forms: ['FF-000'],
    about: {
      nl: '2017 en 2018: hoeveel meldingen bij de Fraudehelpdesk?',
      en: '2017 and 2018: how many reports to the Fraudehelpdesk?',
    },
    said: [
      {
        value: { nl: '19.000 in 2017', en: '19,000 in 2017' },
        by: through(helpdesk, 'nu.nl'),
        url: 'https://www.nu.nl/tech/6026617/',
      },
      {
        value: { nl: '19.300 in 2018', en: '19,300 in 2018' },
        by: through(helpdesk, 'security.nl'),
        url: securityNl(674881),
      },
    ],
    because: {
      nl: 'Misschien is het één cijfer, met twee jaren erbij.',
      en: 'It may be one figure, with two years to it.',
    },
  },
  {
    forms: ['FF-430'],
    about: { nl: 'Hoeveel meldingen van nepagenten?', en: 'How many reports of fake police officers?' },
    said: [
      {
        value: { nl: '544 in 2023, 8.329 in 2024', en: '544 in 2023, 8,329 in 2024' },
        by: through(police, 'blikopnieuws.nl'),
        url: 'https://www.blikopnieuws.nl/nieuws/304972/politie-15-keer-meer-aantal-incidenten-met-nepagenten-in-2024.html',
      },
      {
        value: { nl: '520 in 2023, 8.363 in 2024', en: '520 in 2023, 8,363 in 2024' },
        by: through(police, 'eenvandaag.avrotros.nl'),
        url: 'https://eenvandaag.avrotros.nl/artikelen/aantal-meldingen-van-nepagenten-piekt-naar-ruim-13000-meldkamers-veel-gebeld-na-nieuwe-campagne-om-112-te-bellen-162656',
      },
    ],
    because: {
      nl: 'De tweede cijfers zijn later. Een telling verandert als meldingen er later bij komen of anders zijn ingedeeld.',
      en: 'The second figures are later. A count changes when reports come in late or are sorted otherwise.',
    },
  },
  {
    forms: ['FF-100', 'FF-110'],
    about: { nl: 'Hoeveel slachtoffers doen aangifte?', en: 'How many victims file a complaint?' },
    said: [
      {
        value: { nl: 'een op de drie (2023)', en: 'one in three (2023)' },
        by: police,
        url: 'https://www.politie.nl/nieuws/2023/november/7/00-bescherm-jezelf-online-pas-op-met-frauduleuze-webwinkels.html',
      },
      {
        value: { nl: 'een op de vier (2024)', en: 'one in four (2024)' },
        by: through(police, 'security.nl'),
        url: securityNl(864262),
      },
      {
        value: { nl: 'een op de vijf (2023)', en: 'one in five (2023)' },
        by: through(police, 'telkdeep.com'),
        url: 'https://telkdeep.com/more-than-100-million-euros-in-damage-due-to-online-fraud-in-2023',
      },
      {
        value: { nl: '47% van wie betaalde (2017)', en: '47% of those who paid (2017)' },
        by: police,
        url: 'https://www.politie.nl/nieuws/2018/februari/6/aangiften-van-internetoplichting-gedaald.html',
      },
    ],
    because: {
      nl: 'Drie zijn schattingen. De vierde is gemeten, maar alleen bij betalingen aan verdachten.',
      en: 'Three are estimates. The fourth was measured, but only of payments to suspects.',
    },
  },
  {
    forms: ['FF-100'],
    about: { nl: '2023: hoeveel aangiften?', en: '2023: how many complaints?' },
    said: [
      {
        value: { nl: '40.000 tot 50.000 per jaar', en: '40,000 to 50,000 a year' },
        by: police,
        url: 'https://www.politie.nl/nieuws/2023/november/7/00-bescherm-jezelf-online-pas-op-met-frauduleuze-webwinkels.html',
      },
      {
        value: { nl: 'meer dan 40.000', en: 'more than 40,000' },
        by: through(police, 'security.nl'),
        url: securityNl(864262),
      },
      {
        value: { nl: '42.359, met meldingen', en: '42,359, with reports' },
        by: through(police, 'telkdeep.com'),
        url: 'https://telkdeep.com/more-than-100-million-euros-in-damage-due-to-online-fraud-in-2023',
      },
    ],
    because: {
      nl: 'Het eerste is een orde van grootte, het tweede afgerond. In het derde tellen ook meldingen zonder aangifte mee.',
      en: 'The first is an order of size, the second is rounded. In the third, reports without a complaint count too.',
    },
  },
  {
    forms: ['FF-111'],
    about: { nl: '2023: hoeveel aangiften van nepwinkels?', en: '2023: how many complaints about fake shops?' },
    said: [
      {
        value: { nl: '14.000, vooraf verwacht', en: '14,000, expected beforehand' },
        by: through(police, 'security.nl'),
        url: securityNl(817359),
      },
      { value: same('16.000'), by: through(police, 'security.nl'), url: securityNl(864262) },
    ],
    because: {
      nl: 'Het eerste cijfer was een verwachting, het tweede een telling.',
      en: 'The first figure was an expectation, the second a count.',
    },
  },
  {
    forms: ['FF-000'],
    about: { nl: '2024: wie zijn de 2,4 miljoen slachtoffers?', en: '2024: who are the 2.4 million victims?' },
    said: [
      {
        value: { nl: 'alle online criminaliteit', en: 'all online crime' },
        by: through(cbs, 'tweakers.net'),
        url: 'https://tweakers.net/nieuws/233962/',
      },
      {
        value: { nl: 'online oplichting', en: 'online scams' },
        by: { nl: 'Kamervraag', en: 'question in parliament' },
        url: 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2025D32568&did=2025D32568',
      },
    ],
    because: {
      nl: 'Het eerste klopt: ook hacken en bedreigen tellen mee. Bij online fraude ging het om 9,4% van de mensen.',
      en: 'The first is right: hacking and threats count too. Online fraud happened to 9.4% of people.',
    },
  },
  {
    forms: ['FF-200'],
    about: { nl: 'Phishing: wie is die 2%?', en: 'Phishing: who are those 2%?' },
    said: [
      {
        value: { nl: '2% van wie een bericht kreeg (2023)', en: '2% of those who got a message (2023)' },
        by: through(cbs, 'nederlanddigitaal.nl'),
        url: 'https://www.nederlanddigitaal.nl/actueel/nieuws/2024/03/06/cbs-veiligheidsmonitor-2023---online-criminaliteit-stijgt-licht',
      },
      {
        value: { nl: '2% van iedereen (2021)', en: '2% of everybody (2021)' },
        by: through(cbs, 'security.nl'),
        url: securityNl(745009),
      },
    ],
    because: {
      nl: 'Welke van de twee het is, staat in de tabel van CBS. Die hebben wij nog niet gelezen.',
      en: 'Which of the two it is stands in the table of CBS. We have not read that yet.',
    },
  },
  {
    forms: ['FF-000'],
    about: { nl: '2025: hoeveel slachtoffers doen aangifte?', en: '2025: how many victims file a complaint?' },
    said: [
      { value: same('15%'), by: through(cbs, 'security.nl'), url: securityNl(926932) },
      {
        value: same('4%'),
        by: { nl: 'Alert Online, via dossiermastenbroek.com', en: 'Alert Online, via dossiermastenbroek.com' },
        url: 'https://dossiermastenbroek.com/2026/02/09/nauwe-samenwerking-fraudehelpdesk-politie-fraudeslachtoffers-beter-geholpen',
      },
    ],
    because: {
      nl: 'Bij het tweede onderzoek tellen ook mensen mee bij wie het bij een poging bleef.',
      en: 'In the second survey people count too to whom nothing but an attempt happened.',
    },
  },
]
