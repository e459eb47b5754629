// SPDX-License-Identifier: EUPL-1.2
import type { Advice, Step } from './advice.ts'
import { bankNumber } from '#values'
import { callBank, keepEvidence, noRecovery } from './shared-steps.text.ts'

export const callRealSupplier: Step = {
  clock: 'today',
  nl: {
    title: 'bel de echte leverancier of directeur',
    how: 'Vraag of de factuur of de opdracht klopt, en of het rekeningnummer is gewijzigd.',
    why: 'Het kan zijn dat hun mail is overgenomen. Dan moeten zij hun klanten waarschuwen.',
  },
  en: {
    title: 'call the real supplier or director',
    how: 'Ask whether the invoice or order is right, and whether the account number has changed.',
    why: 'Their e-mail may have been taken over. Then they must warn their customers.',
  },
}

export const checkMailbox: Step = {
  clock: 'today',
  nl: {
    title: 'kijk of uw eigen mail is overgenomen',
    how: 'Laat uw ict-beheerder kijken naar inlogpogingen en doorstuurregels. Wijzig wachtwoorden.',
    why: 'Oplichters lezen soms weken mee. Zijn er persoonsgegevens gelekt? Meld dat dan binnen 72 uur bij de Autoriteit Persoonsgegevens.',
  },
  en: {
    title: 'see whether your own e-mail was taken over',
    how: 'Let your IT administrator look at sign-ins and forwarding rules. Change passwords.',
    why: 'Scammers sometimes read along for weeks. Did personal data leak? Then report it to the Dutch Data Protection Authority within 72 hours.',
  },
}

export const refuseGhostInvoice: Step = {
  clock: 'week',
  nl: {
    title: 'spookfactuur? Schrijf dat u niets heeft besteld',
    how: 'Nog niet betaald? Schrijf dat u niet betaalt. Al betaald? Vraag het bedrag schriftelijk terug, en betaal de volgende niet. Stuurt de ander een incassobureau? Schrijf hetzelfde.',
    why: 'Zo laat u zien dat u het er niet mee eens bent.',
  },
  en: {
    title: 'ghost invoice? Write that you ordered nothing',
    how: 'Not paid yet? Write that you will not pay. Paid already? Ask for the amount back in writing, and do not pay the next one. If they send a collection agency, write the same.',
    why: 'This shows that you do not agree.',
  },
}

export const fileComplaintAsCompany: Step = {
  clock: 'week',
  nl: {
    title: 'doe aangifte bij de politie',
    how: 'Begin in ons aangifteloket voor bedrijven, of maak een afspraak via 0900-8844.',
    why: 'Uw verzekeraar en uw bank vragen vaak om de aangifte.',
  },
  en: {
    title: 'file a criminal complaint with the police',
    how: 'Begin at our complaint desk for companies, or make an appointment by calling 0900-8844.',
    why: 'Your insurer and your bank often ask for the complaint.',
  },
}

export const invoice: Advice = {
  slug: 'factuur',
  form: 'FF-940',
  audience: 'business',
  words: {
    nl: {
      title: 'Een valse factuur of betaalopdracht bij uw bedrijf',
      lead: 'Een factuur met een ander rekeningnummer, een spookfactuur of een mail “van de directeur”. Het overkomt ook goed georganiseerde bedrijven.',
      avoid: [
        'Betaal een spookfactuur niet en zet nergens uw handtekening onder.',
        'Bel niet het nummer dat op de factuur of in de mail staat. Gebruik het nummer dat u al had.',
        'Zoek geen schuldige onder uw mensen. Dan durft niemand de volgende keer iets te zeggen.',
        noRecovery.nl,
      ],
    },
    en: {
      title: 'A false invoice or payment order at your company',
      lead: 'An invoice with another account number, a ghost invoice or an e-mail “from the director”: well-organised companies meet this too.',
      avoid: [
        'Do not pay a ghost invoice and sign nothing.',
        'Do not call the number on the invoice or in the e-mail. Use the number you already had.',
        'Do not look for somebody to blame among your people. Next time nobody will dare to speak up.',
        noRecovery.en,
      ],
    },
  },
  steps: [
    {
      ...callBank,
      nl: {
        title: 'al betaald? Bel uw bank, en vraag het geld terug',
        how: `${bankNumber.nl.where} Zeg: “Wij zijn opgelicht.” Vraag of de bank de betaling nog kan tegenhouden of terughalen. Gaf iemand codes of inloggegevens? Laat dan ook de toegang blokkeren.`,
        why: callBank.nl.why,
      },
      en: {
        title: 'paid already? Call your bank, and ask for the money back',
        how: `${bankNumber.en.where} Say: “We have been scammed.” Ask whether the bank can still stop the payment or get it back. Did somebody give codes or sign-in details? Then have access blocked as well.`,
        why: callBank.en.why,
      },
    },
    callRealSupplier,
    checkMailbox,
    keepEvidence,
    refuseGhostInvoice,
    fileComplaintAsCompany,
  ],
  sources: ['invoices', 'business', 'kvk'],
}
