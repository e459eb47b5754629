// SPDX-License-Identifier: EUPL-1.2
import { demoIban, demoPhone } from '#values'
import type { StepWanted } from '../take-step/step-wanted.ts'

/** Company numbers that the trade register does not give out. */
export const demoCompanies = { bikes: '00000017', bank: '00000033', shop: '00000041', member: '00000058' } as const

const base = {
  contactName: 'Noortje Visser',
  contactMail: 'inkoop@fietsfabriek.example',
  victim: 'company',
  deceived: 'yes',
  trick: 'yes',
  because: 'yes',
  gain: 'yes',
  channel: 'CH-050',
  evidence: ['statement', 'messages'],
}

export interface DemoComplaint {
  form: string
  company: keyof typeof demoCompanies
  by: string
  /** null: nobody signed. */
  signer: string | null
  daysAgo: number
  isReport?: true
  answers: Record<string, string | string[]>
  /** Who takes which step, so many days after the signature. */
  steps?: readonly ({ by: string; after: number } & Omit<StepWanted, 'complaintId' | 'seenChanges'>)[]
}

const police = 'sharmila-ramdin'
const prosecutor = 'noor-verhoeven'
const taken = (after: number, policeNumber: string) => ({ by: police, after, step: 'confirm', policeNumber }) as const

/** Invented complaints in every kind of status; `from` is filled in by the loader. */
export const demoComplaints: readonly DemoComplaint[] = [
  {
    form: 'invoice-fraud',
    company: 'bikes',
    by: 'noortje-visser',
    signer: 'hasan-aydin',
    daysAgo: 1,
    answers: {
      ...base,
      ownReference: 'INK-2041',
      narrative:
        'Een mail die van onze bandenleverancier leek te komen, noemde een nieuw rekeningnummer. Wij betaalden de factuur daarheen. De echte leverancier stuurde een herinnering.',
      supplier: 'Banden Voorbeeld BV',
      howChanged: 'mail',
      mailbox: 'unknown',
      paidTo: demoIban(7_700_001),
      loss: '18.450',
      recoverable: 'yes',
    },
  },
  {
    form: 'ceo-fraud',
    company: 'bikes',
    by: 'noortje-visser',
    signer: 'hasan-aydin',
    daysAgo: 9,
    answers: {
      ...base,
      narrative:
        'Iemand die zich voordeed als onze directeur vroeg per mail om een spoedbetaling voor een overname. Dat moest geheim blijven.',
      posedAs: 'directeur',
      approvalChain: 'Normaal keuren inkoop en financiën samen goed. Nu deed financiën het alleen.',
      paidTo: demoIban(7_700_002),
      loss: '42.000',
    },
    steps: [
      taken(1, 'PL-2026-118801'),
      { by: police, after: 3, step: 'assess' },
      { by: police, after: 4, step: 'ask-more', words: 'Kunt u de volledige kopregels van de mail sturen?' },
    ],
  },
  {
    form: 'order-in-name',
    company: 'bikes',
    by: 'noortje-visser',
    signer: 'hasan-aydin',
    daysAgo: 30,
    answers: {
      ...base,
      narrative:
        'Op naam van een bestaand bedrijf werden vier elektrische fietsen besteld, achteraf te betalen. Dat bedrijf wist van niets.',
      orderNumber: 'B-55120',
      goods: 'vier elektrische fietsen',
      pickupPoint: 'opgehaald bij een afhaalpunt',
      contact: demoPhone(411),
      loss: '9.960',
    },
    steps: [
      taken(1, 'PL-2026-117003'),
      { by: police, after: 6, step: 'assess' },
      {
        by: police,
        after: 12,
        step: 'keep',
        reason: 'no-link-yet',
        words: 'Meldt zich een tweede bedrijf met dit nummer, dan nemen wij het samen op.',
      },
      { by: police, after: 20, step: 'bundle', cluster: 'Fietsen op naam, cluster 4' },
      { by: police, after: 24, step: 'investigate' },
    ],
  },
  {
    form: 'ghost-invoice',
    company: 'bikes',
    by: 'noortje-visser',
    signer: 'hasan-aydin',
    daysAgo: 40,
    answers: {
      ...base,
      trick: 'unknown',
      narrative:
        'Een uitgever van een bedrijvengids stuurde een factuur voor een vermelding. Wij hebben aan de telefoon misschien ja gezegd.',
      invoiceFor: 'vermelding in een bedrijvengids',
      signed: 'unknown',
      loss: '0',
      attempted: '495',
    },
    steps: [
      taken(2, 'PL-2026-115220'),
      { by: police, after: 8, step: 'assess' },
      {
        by: police,
        after: 15,
        step: 'find-no-offence',
        reason: 'civil-dispute',
        words: 'Er was een overeenkomst aan de telefoon. De burgerlijke rechter kan die vernietigen.',
      },
    ],
  },
  {
    form: 'helpdesk-for-customer',
    company: 'bank',
    by: 'anh-nguyen',
    signer: 'anh-nguyen',
    daysAgo: 60,
    answers: {
      ...base,
      victim: 'customer',
      contactName: 'Anh Nguyen',
      contactMail: 'fraude@deltabank.example',
      ownReference: 'DB-KL-7781',
      narrative: 'Een nepmedewerker belde een klant en liet hem geld overmaken naar een “veilige rekening”.',
      customerReference: 'KL-7781',
      customerKnows: 'yes',
      spoofed: 'yes',
      channel: 'CH-010',
      paidTo: demoIban(7_700_003),
      contact: demoPhone(412),
      loss: '6.300',
      refunded: '6.300',
    },
    steps: [
      taken(1, 'PL-2026-110410'),
      { by: police, after: 4, step: 'assess' },
      { by: police, after: 8, step: 'bundle', cluster: 'Veilige rekening, cluster 12' },
      { by: police, after: 15, step: 'investigate' },
      { by: police, after: 38, step: 'hand-over' },
      {
        by: prosecutor,
        after: 50,
        step: 'prosecute',
        words: 'De zitting is in het voorjaar. Wilt u schadevergoeding vragen? U krijgt daarvoor een formulier.',
      },
    ],
  },
  {
    form: 'account-takeover',
    company: 'bank',
    by: 'anh-nguyen',
    signer: 'anh-nguyen',
    daysAgo: 75,
    answers: {
      ...base,
      contactName: 'Anh Nguyen',
      contactMail: 'fraude@deltabank.example',
      narrative: 'Op een zakelijk account werd ingelogd vanaf een onbekend toestel. Er is geld overgemaakt.',
      service: 'zakelijk bankieren',
      loginEvents: '03:12 uur, onbekend toestel',
      doneWith: 'twee overboekingen',
      paidTo: demoIban(7_700_004),
      loss: '12.750',
    },
    steps: [
      taken(1, 'PL-2026-108877'),
      { by: police, after: 5, step: 'assess' },
      { by: police, after: 9, step: 'investigate' },
      { by: police, after: 35, step: 'hand-over' },
      {
        by: prosecutor,
        after: 58,
        step: 'dismiss',
        reason: 'too-little-evidence',
        words: 'De rekening is gebruikt door iemand die zelf bedrogen lijkt te zijn. Meer spoor is er niet.',
      },
    ],
  },
  {
    form: 'fake-shop',
    company: 'member',
    by: 'ellen-brands',
    signer: 'ellen-brands',
    daysAgo: 6,
    answers: {
      ...base,
      contactName: 'Ellen Brands',
      contactMail: 'loket@winkelclub.example',
      narrative: 'Een nepwebwinkel verkoopt met de naam en foto’s van ons lid. Kopers klagen bij de echte winkel.',
      shopAddress: 'schoenen-uitverkoop-demo.example',
      brand: 'Schoenhuis Voorbeeld, ons lid',
      customers: '14',
      loss: '0',
      attempted: '1.200',
    },
    steps: [taken(1, 'PL-2026-119240'), { by: police, after: 3, step: 'assess' }],
  },
  {
    form: 'misuse-of-name',
    company: 'shop',
    by: 'ellen-brands',
    signer: 'ellen-brands',
    daysAgo: 3,
    isReport: true,
    answers: {
      ...base,
      contactName: 'Ellen Brands',
      contactMail: 'loket@winkelclub.example',
      narrative: 'Iemand mailt bedrijven met onze naam en vraagt om contributie.',
      misused: ['name', 'domain'],
      site: 'winkelclub-voorbeeld-betaling.example',
      loss: '0',
    },
    steps: [{ by: police, after: 1, step: 'confirm' }],
  },
  {
    form: 'phishing',
    company: 'bikes',
    by: 'noortje-visser',
    signer: null,
    daysAgo: 0,
    answers: {
      ...base,
      narrative: 'Onze boekhouder vulde op een nepsite de inloggegevens van het boekhoudpakket in.',
      gaveData: ['login'],
      loss: '',
    },
  },
]
