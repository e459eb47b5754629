// SPDX-License-Identifier: EUPL-1.2

/** What nobody gets from us, and where they see whether a mail is ours: in the same words in every mail and on every page. /is-dit-echt says the rest. */
export const ownMail = {
  nl: {
    never: 'Wij bellen u nooit, en vragen nooit om geld, codes of toegang tot uw toestel.',
    real: 'Is deze mail echt van ons? Kijk op {where}',
  },
  en: {
    never: 'We never call you, and never ask for money, codes or access to your device.',
    real: 'Is this mail really from us? See {where}',
  },
}
