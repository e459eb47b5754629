// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const holdMessages = defineMessages('casework.hold', {
  reasonTooShort: {
    nl: 'Schrijf op waarom dit bewaard moet blijven, in ten minste tien tekens.',
    en: 'Write down why this must be kept, in at least ten characters.',
  },
  kindNeeded: { nl: 'Zoek en kies wat u wilt bewaren.', en: 'Search, and choose what you want to keep.' },
  nothingTyped: {
    nl: 'Vul in waar het over gaat: een nummer (M-4C1F22), een zaak, of een rekening of ander kenmerk.',
    en: 'Fill in what it is about: a number (M-4C1F22), a case, or an account or other identifier.',
  },
  idNeeded: {
    nl: 'Dit vinden wij niet bij uw organisatie. Zoek op een nummer (M-4C1F22), een zaak, of een rekening of ander kenmerk.',
    en: 'We do not find this at your organisation. Search by a number (M-4C1F22), a case, or an account or other identifier.',
  },
  endNotAhead: {
    nl: 'Kies een einddatum na vandaag, ten hoogste vijf jaar vooruit.',
    en: 'Choose an end date after today, at most five years ahead.',
  },
  notYours: {
    nl: 'Dit bestaat niet, of is niet van uw organisatie.',
    en: 'This does not exist, or is not of your organisation.',
  },
  notInForce: {
    nl: 'Deze bewaarplicht bestaat niet of is al opgeheven.',
    en: 'This hold does not exist or has been lifted already.',
  },
})

export const holdsMenu = defineText({ nl: { title: 'Bewaarplichten' }, en: { title: 'Legal holds' } })

/** The line on the page of a report, a case, a listing, and of whoever watches over sharing. */
export const holdSlot = defineText({
  nl: { title: 'Bescherm dit tegen vernietiging', explanation: 'Zolang een klacht, vordering of onderzoek loopt.' },
  en: { title: 'Keep this from destruction', explanation: 'As long as a complaint, claim or investigation lasts.' },
})
export const holdsSlot = defineText({
  nl: { title: 'Bewaarplichten', explanation: 'Wat langer blijft, waarom en tot wanneer; instellen en opheffen.' },
  en: { title: 'Legal holds', explanation: 'What stays longer, why and until when; to place and to lift.' },
})

export const holdsText = defineText({
  nl: {
    title: 'Bewaarplichten',
    lead: 'Wat hier staat, wordt niet vernietigd zolang de bewaarplicht loopt. Daarna gaat het gewone bewaren verder.',
    caption: 'Bewaarplichten van uw organisatie, de nieuwste eerst',
    none: 'Uw organisatie heeft geen bewaarplichten',
    what: 'Wat',
    report: 'melding {code}',
    listing: 'vermelding {code}',
    reason: 'Reden',
    until: 'Wanneer',
    fromTo: '{from} tot en met {to}',
    state: 'Stand',
    'in-force': 'loopt',
    over: 'voorbij',
    lifted: 'opgeheven',
    do: 'Wat u kunt doen',
    lift: 'Hef op',
    next: 'Toon oudere',
    first: 'Terug naar de nieuwste',
    place: 'Stel een bewaarplicht in',
    search: 'Zoek op',
    kindField: 'Wat moet bewaard blijven?',
    case: 'zaak {code}',
    reportMore: '{subject}, ontvangen op {day}',
    unknownForm: 'Vorm niet bekend',
    older: 'Zoek bij oudere meldingen',
    caseMore:
      '{count, plural, one {Uw eigen melding die er nu in zit.} other {Uw eigen # meldingen die er nu in zitten.}}',
    idField: 'Waar gaat het over?',
    idMore: 'Een nummer (M-4C1F22), een zaak, of een rekening of ander kenmerk. Wij zoeken op wat u daarvan heeft.',
    reasonField: 'Waarom?',
    reasonMore: 'Bijvoorbeeld: er loopt een klacht. Schrijf geen namen, rekeningen of nummers op.',
    endsField: 'Tot en met welke dag?',
    endsMore: 'Hooguit vijf jaar. U kunt de bewaarplicht eerder opheffen.',
    submit: 'Stel in',
  },
  en: {
    title: 'Legal holds',
    lead: 'What stands here is not destroyed as long as the hold lasts. After that the usual retention goes on.',
    caption: 'Holds of your organisation, the newest first',
    none: 'Your organisation has no holds',
    what: 'What',
    report: 'report {code}',
    listing: 'listing {code}',
    reason: 'Reason',
    until: 'When',
    fromTo: '{from} until {to}',
    state: 'State',
    'in-force': 'in force',
    over: 'over',
    lifted: 'lifted',
    do: 'What you can do',
    lift: 'Lift',
    next: 'Show older ones',
    first: 'Back to the newest',
    place: 'Place a hold',
    search: 'Look it up',
    kindField: 'What must be kept?',
    case: 'case {code}',
    reportMore: '{subject}, received on {day}',
    unknownForm: 'Form not known',
    older: 'Look among older reports',
    caseMore:
      '{count, plural, one {Your own report that is in it now.} other {Your own # reports that are in it now.}}',
    idField: 'What is it about?',
    idMore: 'A number (M-4C1F22), a case, or an account or other identifier. We look up what you have of it.',
    reasonField: 'Why?',
    reasonMore: 'For example: a complaint is being handled. Write no names, accounts or numbers.',
    endsField: 'Until which day?',
    endsMore: 'Five years at most. You can lift the hold earlier.',
    submit: 'Place',
  },
})

export const holdPermission = defineText({
  nl: { title: 'Gegevens tijdelijk tegen vernietiging beschermen' },
  en: { title: 'Keep data from destruction for a time' },
})
