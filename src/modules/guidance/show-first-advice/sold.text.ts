// SPDX-License-Identifier: EUPL-1.2
import type { Advice, Step } from './advice.ts'
import { callBankNow, fileComplaint, keepEvidence, noCodes, noRecovery } from './shared-steps.text.ts'

export const stopParcel: Step = {
  clock: 'half-hour',
  nl: {
    title: 'houd het pakket tegen als dat nog kan',
    how: 'Kijk eerst in uw eigen bankapp of het geld er staat. Staat het er niet? Bel dan de bezorgdienst en vraag of het pakket terug kan.',
    why: 'Een foto of mail met een betaalbewijs is makkelijk na te maken.',
  },
  en: {
    title: 'stop the parcel if you still can',
    how: 'First look in your own banking app whether the money is there. If not, call the carrier and ask whether the parcel can come back.',
    why: 'A picture or e-mail with a proof of payment is easy to fake.',
  },
}

export const reportBuyer: Step = {
  clock: 'today',
  nl: {
    title: 'meld de koper bij de site waar u verkocht',
    how: 'Gebruik de knop “meld” of “rapporteer” bij het account van de koper.',
    why: 'De site kan het account sluiten voordat een ander zijn spullen meegeeft.',
  },
  en: {
    title: 'report the buyer to the site where you sold',
    how: 'Use the “report” button beside the account of the buyer.',
    why: 'The site can close the account before somebody else hands over their goods.',
  },
}

export const sold: Advice = {
  slug: 'verkocht-niet-betaald',
  form: 'FF-120',
  audience: 'resident',
  words: {
    nl: {
      title: 'Verkocht, maar niet betaald',
      lead: 'Een nepkoper gebruikt een vals betaalbewijs of een nepbetaalverzoek. Het ligt niet aan u.',
      avoid: [
        'Geef het product niet mee voordat u het geld in uw eigen bankapp ziet staan.',
        'Betaal geen “cent ter controle” en klik niet op een betaalverzoek van de koper.',
        noCodes.nl,
        noRecovery.nl,
      ],
    },
    en: {
      title: 'Sold, but not paid',
      lead: 'A fake buyer uses a false proof of payment or a fake payment request. It is not your fault.',
      avoid: [
        'Do not hand over the product before you see the money in your own banking app.',
        'Do not pay a “cent to verify” and do not click a payment request from the buyer.',
        noCodes.en,
        noRecovery.en,
      ],
    },
  },
  steps: [
    {
      ...callBankNow,
      nl: {
        ...callBankNow.nl,
        title: 'bel uw bank als u op een betaalverzoek klikte',
      },
      en: {
        ...callBankNow.en,
        title: 'call your bank if you clicked a payment request',
      },
    },
    stopParcel,
    keepEvidence,
    reportBuyer,
    fileComplaint,
  ],
  sources: ['sellers', 'needed', 'forms'],
}
