// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const missingKinds = [
  'holder',
  'proof-of-payment',
  'unconfirmed',
  'account',
  'divided',
  'payer',
  'amount',
  'day',
  'contact',
  'time-of-payment',
  'recovered',
  'of-others',
  'evidence-left-out',
  'period',
] as const
export type MissingKind = (typeof missingKinds)[number]

/** What is missing, and with `-fill` what would fill it. */
export const missingText = defineText({
  nl: {
    holder:
      '{count, plural, one {Van één rekening is de houder niet bekend} other {Van # rekeningen is de houder niet bekend}}',
    'holder-fill': 'De politie of het Openbaar Ministerie vordert de naam bij de bank.',
    'proof-of-payment':
      '{count, plural, one {Bij één melding met schade zit geen bewijs van betaling} other {Bij # meldingen met schade zit geen bewijs van betaling}}',
    'proof-of-payment-fill': 'Vraag de melder om een afschrift of schermafdruk van de betaling.',
    unconfirmed: '{count, plural, one {Eén melding is niet nagekeken} other {# meldingen zijn niet nagekeken}}',
    'unconfirmed-fill': 'Laat een medewerker de melding bekijken en bevestigen of afwijzen.',
    account:
      '{count, plural, one {Bij één melding met schade ontbreekt de ontvangende rekening} other {Bij # meldingen met schade ontbreekt de ontvangende rekening}}',
    'account-fill': 'Vraag de melder waar het geld heen ging, of diens bank.',
    divided:
      '{count, plural, one {Eén melding noemt meer dan één rekening voor één bedrag} other {# meldingen noemen meer dan één rekening voor één bedrag}}',
    'divided-fill': 'Vraag de melder hoeveel naar welke rekening ging.',
    payer:
      '{count, plural, one {Bij één melding met schade is niet bekend van welke rekening is betaald} other {Bij # meldingen met schade is niet bekend van welke rekening is betaald}}',
    'payer-fill': 'Vraag de melder van welke rekening het geld kwam.',
    amount: '{count, plural, one {Eén melding noemt geen bedrag} other {# meldingen noemen geen bedrag}}',
    'amount-fill': 'Vraag de melder hoeveel er weg is, ook als dat niets is.',
    day: '{count, plural, one {Eén melding noemt geen dag} other {# meldingen noemen geen dag}}',
    'day-fill': 'Vraag de melder wanneer het gebeurde.',
    contact:
      '{count, plural, one {Van één melder is geen contact bekend} other {Van # melders is geen contact bekend}}',
    'contact-fill':
      'Een melder met een code ziet een vraag op de pagina Mijn melding. Een partner kan zijn eigen klant bereiken.',
    'time-of-payment': 'Het tijdstip van de betalingen is niet bekend: alleen de dag',
    'time-of-payment-fill': 'Het tijdstip staat op het afschrift, en bij de bank.',
    recovered: 'Wat melders terugkregen, is niet bekend',
    'recovered-fill': 'Vraag het de melders of hun banken.',
    'of-others':
      '{count, plural, one {Eén melding in deze zaak is van een andere organisatie} other {# meldingen in deze zaak zijn van andere organisaties}}',
    'of-others-fill': 'Die organisaties kunnen zelf een dossier maken. Hier staat er niets van.',
    'evidence-left-out':
      '{count, plural, one {Eén bijlage zit niet in het pakket} other {# bijlagen zitten niet in het pakket}}',
    'evidence-left-out-fill': 'Bij elke bijlage staat waarom. Vraag haar apart op.',
    period:
      '{count, plural, one {Er is een gat van meer dan 45 dagen zonder meldingen} other {Er zijn # gaten van meer dan 45 dagen zonder meldingen}}',
    'period-fill': 'Zoek of er in die tijd meldingen waren die nog niet verbonden zijn.',
  },
  en: {
    holder:
      '{count, plural, one {The holder of one account is not known} other {The holders of # accounts are not known}}',
    'holder-fill': 'Police or prosecutor demand the name from the bank.',
    'proof-of-payment':
      '{count, plural, one {One report with a loss has no proof of payment} other {# reports with a loss have no proof of payment}}',
    'proof-of-payment-fill': 'Ask the reporter for a statement or screenshot of the payment.',
    unconfirmed: '{count, plural, one {One report was not looked at} other {# reports were not looked at}}',
    'unconfirmed-fill': 'Have somebody look at the report, and confirm or reject it.',
    account:
      '{count, plural, one {One report with a loss lacks the receiving account} other {# reports with a loss lack the receiving account}}',
    'account-fill': 'Ask the reporter where the money went, or their bank.',
    divided:
      '{count, plural, one {One report names several accounts for one amount} other {# reports name several accounts for one amount}}',
    'divided-fill': 'Ask the reporter how much went to which account.',
    payer:
      '{count, plural, one {Of one report with a loss it is not known from which account was paid} other {Of # reports with a loss it is not known from which account was paid}}',
    'payer-fill': 'Ask the reporter from which account the money came.',
    amount: '{count, plural, one {One report states no amount} other {# reports state no amount}}',
    'amount-fill': 'Ask the reporter how much is gone, also when that is nothing.',
    day: '{count, plural, one {One report states no day} other {# reports state no day}}',
    'day-fill': 'Ask the reporter when it happened.',
    contact: '{count, plural, one {One reporter cannot be reached} other {# reporters cannot be reached}}',
    'contact-fill':
      'A reporter with a code sees a question on the page My report. A partner can reach its own customer.',
    'time-of-payment': 'The time of the payments is not known: only the day',
    'time-of-payment-fill': 'The time stands on the statement, and the bank has it.',
    recovered: 'What reporters got back is not known',
    'recovered-fill': 'Ask the reporters or their banks.',
    'of-others':
      '{count, plural, one {One report in this case is of another organisation} other {# reports in this case are of other organisations}}',
    'of-others-fill': 'Those organisations can make a dossier themselves. Nothing of theirs is in here.',
    'evidence-left-out':
      '{count, plural, one {One attachment is not in the package} other {# attachments are not in the package}}',
    'evidence-left-out-fill': 'Each says why. Ask for it separately.',
    period:
      '{count, plural, one {There is a gap of more than 45 days without reports} other {There are # gaps of more than 45 days without reports}}',
    'period-fill': 'See whether there were reports in that time that are not linked yet.',
  },
})
