// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const proposalText = defineText({
  nl: {
    title: 'Mogelijk verband',
    lead: 'Dit delen uw meldingen met meldingen buiten deze zaak. Wij voegen niet vanzelf samen. U beslist.',
    elsewhere: 'Ook in {count, plural, one {een andere zaak of melding} other {# andere zaken of meldingen}}',
    caseOf: 'Zaak {code}, waarin {count} meldingen dit delen',
    single: 'Losse melding {code}',
    'because-links':
      'Wij voegen niet vanzelf samen, omdat iemand deze meldingen uit elkaar haalde of omdat het alleen genoemd of getoond is.',
    'because-judged-links': 'Wij voegen niet vanzelf samen, omdat iemand deze meldingen uit elkaar haalde.',
    'because-protected':
      'Wij voegen niet samen, omdat dit op de beschermde lijst staat, zoals het nummer van een bank.',
    'because-shared-platform': 'Wij voegen niet vanzelf samen, omdat heel veel mensen dit gebruiken, ook eerlijke.',
    'because-many-sites':
      'Wij voegen niet vanzelf samen, omdat er meer dan veertig websites bij horen. Misschien is het een betaaldienst.',
    'because-unrelated-scams':
      'Wij voegen niet vanzelf samen, omdat de meldingen heel verschillende dingen vertellen. Misschien is deze rekening uitgeleend of gestolen.',
    'because-boilerplate': 'Wij voegen niet vanzelf samen, omdat één partner deze tekst steeds gebruikt.',
    'because-judged-does-not-link': 'Wij voegen niet samen, omdat een collega besloot dat dit niets zegt.',
    'because-judged-innocent-recipient':
      'Wij voegen niet samen, omdat een collega denkt dat de houder zelf is benadeeld.',
    more: 'Toon nog {count, plural, one {# mogelijk verband} other {# mogelijke verbanden}}',
    look: 'Bekijk en voeg samen',
    lookHidden: 'met {other}',
    judge: 'Beoordeel dit kenmerk',
  },
  en: {
    title: 'Possible link',
    lead: 'Your reports share this with reports outside this case. We do not merge by ourselves. You decide.',
    elsewhere: 'Also in {count, plural, one {another case or report} other {# other cases or reports}}',
    caseOf: 'Case {code}, in which {count} reports share this',
    single: 'Single report {code}',
    'because-links':
      'We do not merge by ourselves, because somebody took these reports apart or because it was only mentioned or shown.',
    'because-judged-links': 'We do not merge by ourselves, because somebody took these reports apart.',
    'because-protected': 'We do not merge, because this is on the protected list, such as the number of a bank.',
    'because-shared-platform': 'We do not merge by ourselves, because very many people use this, honest ones too.',
    'because-many-sites':
      'We do not merge by ourselves, because more than forty websites go with it. Perhaps it is a payment service.',
    'because-unrelated-scams':
      'We do not merge by ourselves, because the reports tell very different things. Perhaps this account was lent or stolen.',
    'because-boilerplate': 'We do not merge by ourselves, because one partner uses this text all the time.',
    'because-judged-does-not-link': 'We do not merge, because a colleague decided that this says nothing.',
    'because-judged-innocent-recipient': 'We do not merge, because a colleague thinks that the holder was harmed too.',
    more: 'Show {count, plural, one {# more possible link} other {# more possible links}}',
    look: 'Look and merge',
    lookHidden: 'with {other}',
    judge: 'Judge this identifier',
  },
})
