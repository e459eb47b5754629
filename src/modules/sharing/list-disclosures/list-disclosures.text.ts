// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const sentMessages = defineMessages('sharing.list-disclosures', {
  notYours: {
    nl: 'Deze melding is niet van uw organisatie. Er is niets teruggeroepen.',
    en: 'This report does not belong to your organisation. Nothing was recalled.',
  },
})

export const sentText = defineText({
  nl: {
    title: 'Wat wij aan anderen gaven',
    lead: 'Bovenaan staat wat nog niet overal werkt: eerst wat het langst wacht.',
    caption: 'Verstrekkingen van uw organisatie',
    empty: 'Uw organisatie gaf nog niets aan anderen',
    emptyMore: 'Open een melding en kies “Geef deze melding aan een andere organisatie”.',
    to: 'Aan',
    what: 'Wat',
    when: 'Verstuurd',
    state: 'Stand',
    overdue: 'te laat',
    recall: 'Roep terug',
    recallOf: 'melding {code} bij {name}',
    recalled: 'teruggeroepen: {reason}',
    because: 'Reden: {reason}',
    version: 'versie {version}',
    report: 'melding {code}',
  },
  en: {
    title: 'What we gave to others',
    lead: 'On top stands what is not effective everywhere yet: first what waits longest.',
    caption: 'Disclosures of your organisation',
    empty: 'Your organisation gave nothing to others yet',
    emptyMore: 'Open a report and choose “Give this report to another organisation”.',
    to: 'To',
    what: 'What',
    when: 'Sent',
    state: 'State',
    overdue: 'overdue',
    recall: 'Recall',
    recallOf: 'report {code} from {name}',
    recalled: 'recalled: {reason}',
    because: 'Reason: {reason}',
    version: 'version {version}',
    report: 'report {code}',
  },
})

export const givenSetsText = defineText({
  nl: {
    title: 'Hele verzamelingen',
    caption: 'Wat elke organisatie kreeg en waar zij mee werkt',
    lead: 'Deze organisaties zoeken zelf in uw waarschuwingen. Wat eindigt, gaat er bij iedereen uit, ook als de afspraak stilligt.',
    to: 'Aan',
    total: 'Waarschuwingen',
    version: 'Nieuwste versie',
    acknowledged: 'Werkt met',
    works: 'versie {version}',
    waits: 'versie {version}; een nieuwere ligt er sinds {since}',
    waitsForFirst: 'nog niets; de eerste versie ligt er sinds {since}',
    each: 'Alles wat is verstuurd',
  },
  en: {
    title: 'Whole sets',
    caption: 'What each organisation got and works by',
    lead: 'These organisations search your warnings by themselves. What ends is taken out everywhere, also while an agreement is suspended.',
    to: 'To',
    total: 'Warnings',
    version: 'Newest version',
    acknowledged: 'Works by',
    works: 'version {version}',
    waits: 'version {version}; a newer one waits since {since}',
    waitsForFirst: 'nothing yet; the first version waits since {since}',
    each: 'Everything that was sent',
  },
})
