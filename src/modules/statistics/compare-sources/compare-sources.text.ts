// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    title: 'Waarom geeft elke organisatie een ander cijfer?',
    lead: 'Dezelfde fraude, {count, plural, one {# bron} other {# bronnen}}. Niemand heeft het mis: ieder ziet een ander deel.',
    filterLabel: 'Kies een vorm van fraude',
    form: 'Vorm van fraude',
    show: 'Vergelijk',
    survey: 'Onderzoek of schatting',
    surveyWhy:
      'Mensen vertellen wat hun overkwam, ook als zij het nergens meldden. Daarom is dit meestal het grootste getal. Het is een schatting uit een steekproef.',
    desk: 'Meldpunt',
    deskWhy: 'Alleen wie zelf belt of meldt, telt mee. Komt het meldpunt in het nieuws, dan stijgt het getal.',
    bank: 'Banken',
    bankWhy: 'Alleen schade die een klant bij de bank meldde en die de bank vaststelde. Vóór de vergoeding.',
    police: 'Politie',
    policeWhy: 'Alleen wat de politie registreert. Hoe vaak mensen naar de politie gaan, verschilt veel per vorm.',
    from: 'Van {sources}.',
    caption: '{way}: het nieuwste cijfer',
    noSum: 'Optellen mag niet, omdat …',
    noSum1:
      'één slachtoffer bij alle vier kan staan: in het onderzoek, bij het meldpunt, bij de bank en bij de politie.',
    noSum2: 'zij verschillende dingen tellen: mensen, meldingen, bedragen en registraties.',
    noSum3: 'de perioden verschillen, en sommige cijfers zijn ruimer of smaller dan deze vorm.',
    phishing:
      'Het CBS noemt het “phishing” als iemand geld kwijtraakt aan wie zich voordoet als een ander. Daar zit de meeste hulpvraagfraude en helpdeskfraude in. Dat cijfer staat daarom niet hierboven.',
    identity:
      'De Fraudehelpdesk telde hulpvraagfraude in 2020 en 2021 bij identiteitsfraude. Vergelijk die jaren niet met latere.',
    police391:
      'Horizontale fraude bij de politie (3.9.1) gaat ook over fraude die niet online is. Cybercrime (3.7.4) is iets anders.',
    back: 'Alle cijfers',
    more: 'Alle cijfers over {form}',
    none: 'Er zijn nog geen cijfers om te vergelijken',
  },
  en: {
    title: 'Why does every organisation give another figure?',
    lead: 'The same fraud, {count, plural, one {# source} other {# sources}}. Nobody is wrong: each sees another part.',
    filterLabel: 'Choose a form of fraud',
    form: 'Form of fraud',
    show: 'Compare',
    survey: 'Survey or estimate',
    surveyWhy:
      'People tell what happened to them, also when they reported it nowhere. That is why this is mostly the largest number. It is an estimate from a sample.',
    desk: 'Reporting point',
    deskWhy: 'Only those who call or report count. When the reporting point is in the news, the number rises.',
    bank: 'Banks',
    bankWhy: 'Only losses that a customer reported to the bank and that the bank established. Before any refund.',
    police: 'Police',
    policeWhy: 'Only what the police register. How often people go to the police differs much between forms.',
    from: 'From {sources}.',
    caption: '{way}: the newest figure',
    noSum: 'Adding up is not allowed, because …',
    noSum1: 'one victim can be in all four: in the survey, at the reporting point, at the bank and at the police.',
    noSum2: 'they count different things: people, reports, amounts and registrations.',
    noSum3: 'the periods differ, and some figures are wider or narrower than this form.',
    phishing:
      'Statistics Netherlands (CBS) says “phishing” when somebody loses money to anyone who poses as another. Most friend-in-need and helpdesk fraud is in it. That figure is therefore not above.',
    identity:
      'The Fraudehelpdesk counted friend-in-need fraud under identity fraud in 2020 and 2021. Do not compare those years with later ones.',
    police391:
      'Horizontal fraud at the police (3.9.1) is also about fraud that is not online. Cybercrime (3.7.4) is something else.',
    back: 'All figures',
    more: 'All figures on {form}',
    none: 'There are no figures to compare yet',
  },
})

/** What to know of one main form before comparing: words that match while the counts do not. */
export const notesOfForm: Record<string, readonly ('phishing' | 'identity' | 'police391')[]> = {
  'FF-100': ['police391'],
  'FF-200': ['phishing'],
  'FF-300': ['phishing', 'identity'],
  'FF-400': ['phishing'],
  'FF-500': ['identity'],
}
