// SPDX-License-Identifier: EUPL-1.2
import type { Urgency } from '../question/question.ts'

export interface DemoQuestion {
  /** Who asks: a demo person. */
  by: string
  daysAgo: number
  title: string
  text: string
  triage?: { expert: string; second: string; urgency: Urgency }
  /** The question in closed lists, when it is about sharing. */
  sharing?: Record<string, string | string[]>
  answer?: string
  isApproved?: boolean
  published?: { question: string; audience: 'everybody' | 'partners'; exampleOf?: string }
}

export const demoExperts = [
  { subject: 'emre-yildiz', knows: 'strafrecht en Wet politiegegevens' },
  { subject: 'leila-farahani', knows: 'AVG, samenwerking tussen overheid en bedrijven' },
  { subject: 'wietse-hoekstra', knows: 'Wet politiegegevens, logging en inzage' },
] as const

const triage = (expert: string, second: string, urgency: Urgency = 'normal') => ({ expert, second, urgency })

/** Invented; the answers are drafts to try the product with, and no legal advice. */
export const demoQuestions: readonly DemoQuestion[] = [
  {
    by: 'marijke-brouwer',
    daysAgo: 45,
    title: 'Mag een meldpunt het verhaal van een slachtoffer doorgeven aan de politie?',
    text: 'Iemand belt ons en wil dat wij het verhaal doorgeven, zodat hij het niet nog eens hoeft te vertellen.',
    triage: triage('leila-farahani', 'emre-yildiz', 'soon'),
    sharing: {
      senderKind: 'private-reporting-point',
      receiverKind: 'police',
      dataCategories: ['narrative', 'contact-details', 'account-number'],
      subjectRole: 'victim',
      isCriminalData: 'no',
      purpose: 'file-complaint',
      mode: 'incidental',
      evidenceLevel: 'unverified-report',
      hasConsent: 'yes',
      legalBasis: 'unknown',
      expected: 'allowed',
    },
    answer:
      'Ja, als de beller dat zelf wil en u dat vastlegt. Het gaat dan om zijn eigen verhaal.\nZeg erbij aan wie u het geeft. Noteer in één zin dat hij het goed vond, met de dag.\nWil hij later toch niet, dan stopt u met doorgeven.',
    isApproved: true,
    published: {
      question:
        'Een slachtoffer belt een meldpunt en vraagt of het meldpunt zijn verhaal aan de politie wil doorgeven. Mag dat?',
      audience: 'everybody',
      exampleOf: 'sv-161-complaint',
    },
  },
  {
    by: 'jayden-martina',
    daysAgo: 38,
    title: 'Mag een marktplaats namen van verdachte verkopers aan een andere marktplaats geven?',
    text: 'Wij zien dezelfde verkopers terugkomen en willen een concurrent waarschuwen met hun namen.',
    triage: triage('leila-farahani', 'wietse-hoekstra'),
    sharing: {
      senderKind: 'marketplace',
      receiverKind: 'marketplace',
      dataCategories: ['name'],
      subjectRole: 'suspect',
      isCriminalData: 'yes',
      purpose: 'fraud-detection',
      mode: 'structural',
      evidenceLevel: 'unverified-report',
      hasConsent: 'no',
      legalBasis: 'legitimate-interest',
      expected: 'forbidden',
    },
    answer:
      'Nee. Zeggen dat iemand oplicht, is een strafrechtelijk gegeven. Dat mag een bedrijf niet delen zonder vergunning (artikel 10 AVG en artikel 33 UAVG).\nU mag wel zelf verkopers weigeren volgens uw voorwaarden, en aangifte doen.',
    isApproved: true,
    published: {
      question: 'Een bedrijf ziet steeds dezelfde verkopers terugkomen. Mag het hun namen geven aan een ander bedrijf?',
      audience: 'everybody',
    },
  },
  {
    by: 'bart-oosterling',
    daysAgo: 30,
    title: 'Mag een telefoonbedrijf zeggen of iemand aan het bellen is tijdens een betaling?',
    text: 'Een bank wil weten of de klant aan de lijn zit op het moment van overboeken.',
    triage: triage('emre-yildiz', 'leila-farahani'),
    sharing: {
      senderKind: 'telecom',
      receiverKind: 'bank',
      dataCategories: ['traffic-data'],
      subjectRole: 'victim',
      isCriminalData: 'no',
      purpose: 'prevent-payment',
      mode: 'structural',
      evidenceLevel: 'unverified-report',
      hasConsent: 'no',
      legalBasis: 'unknown',
      expected: 'forbidden',
    },
    answer:
      'Nu niet. Of iemand belt, is een verkeersgegeven. De Telecommunicatiewet laat dit doel nog niet toe. Er is een wijziging in voorbereiding.',
    isApproved: true,
    published: {
      question:
        'Een bank wil tijdens een betaling weten of de klant aan het bellen is. Mag een telefoonbedrijf dat zeggen?',
      audience: 'partners',
    },
  },
  {
    by: 'milan-de-wit',
    daysAgo: 12,
    title: 'Mogen wij een andere bank bellen over één rekening waar geld van een klant naartoe ging?',
    text: 'Het geld is een uur geleden overgemaakt. Wij willen vragen of het er nog staat.',
    triage: triage('emre-yildiz', 'leila-farahani', 'today'),
    sharing: {
      senderKind: 'bank',
      receiverKind: 'bank',
      dataCategories: ['account-number', 'transaction'],
      subjectRole: 'account-holder',
      isCriminalData: 'no',
      purpose: 'recover-money',
      mode: 'incidental',
      evidenceLevel: 'unverified-report',
      hasConsent: 'no',
      legalBasis: 'legitimate-interest',
      expected: 'allowed-with-conditions',
    },
    answer:
      'Voor dit ene geval kan dat, om schade van uw klant te beperken. Geef alleen de rekening, het bedrag en het tijdstip.',
  },
  {
    by: 'hilde-wagenaar',
    daysAgo: 21,
    title: 'Mogen wij cijfers per wijk over oplichting publiceren?',
    text: 'Het gaat om kleine aantallen. In sommige wijken is het er één.',
    triage: triage('leila-farahani', 'emre-yildiz'),
  },
  {
    by: 'femke-terpstra',
    daysAgo: 2,
    title: 'Mag ik een koper vertellen dat er meer meldingen over een verkoper zijn?',
    text: 'De koper vraagt het mij aan de telefoon. Er is haast: hij wil vandaag betalen.',
  },
]
