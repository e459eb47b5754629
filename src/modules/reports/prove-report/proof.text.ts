// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const proofText = defineText({
  nl: {
    give: 'Haal een bewijs van uw melding op',
    'give-more': 'Voor uw bank of verzekeraar: wat u meldde en wanneer. Uw verhaal staat er niet in.',
    title: 'Bewijs van melding',
    at: 'Gemeld op',
    by: 'Gemeld bij',
    what: 'Vorm',
    'paid-to': 'Geld ging naar',
    means: 'Dit bewijst dat iemand dit toen meldde. Het bewijst niet dat het zo is.',
    check:
      'Voor wie dit krijgt: stuur de regel hieronder als "proof" naar {address}. U leest dan wat wij ondertekenden, en of de melding nog geldt.',
    stands: 'Wij ondertekenden dit, en de melding geldt nog.',
    withdrawn: 'Wij ondertekenden dit, maar de melder trok de melding daarna in.',
    rejected: 'Wij ondertekenden dit, maar de organisatie die de melding kreeg, wees haar daarna af.',
    gone: 'Wij ondertekenden dit, maar de melding bewaren wij niet meer.',
    'not-ours': 'Wij ondertekenden dit niet, of iemand veranderde het.',
  },
  en: {
    give: 'Get a proof of your report',
    'give-more': 'For your bank or insurer: what you reported and when. Your story is not in it.',
    title: 'Proof of a report',
    at: 'Reported on',
    by: 'Reported to',
    what: 'Form',
    'paid-to': 'Money went to',
    means: 'This proves that somebody reported this then. It does not prove that it is so.',
    check:
      'For whoever gets this: send the line below as "proof" to {address}. You will read what we signed, and whether the report still stands.',
    stands: 'We signed this, and the report still stands.',
    withdrawn: 'We signed this, but the reporter withdrew the report afterwards.',
    rejected: 'We signed this, but the organisation that received the report rejected it afterwards.',
    gone: 'We signed this, but we do not keep the report any more.',
    'not-ours': 'We did not sign this, or somebody changed it.',
  },
})
