// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const figuresSlot = defineText({
  nl: {
    title: 'Wat komt er van verzoeken?',
    explanation: 'Hoe vaak partners om deze barrières zijn gevraagd, wat ze deden en hoe snel',
  },
  en: {
    title: 'What comes of requests?',
    explanation: 'How often partners were asked for these barriers, what they did and how fast',
  },
})

export const figuresText = defineText({
  nl: {
    title: 'Wat komt er van verzoeken om een maatregel?',
    lead: 'Van alle organisaties samen, over de laatste twee jaar. Wie wat aan wie vroeg, staat hier niet.',
    back: 'Maatregelen door ons gevraagd',
    sentence:
      '{asked, plural, =0 {Er is nog niets gevraagd.} one {Er is # maatregel gevraagd, waarvan {done} gedaan.} other {Er zijn # maatregelen gevraagd, waarvan {done} gedaan.}}',
    halfDecided: 'De helft kreeg een besluit binnen {time}.',
    byMeasure: 'Per soort maatregel',
    byBarrier: 'Per barrière',
    measure: 'Maatregel',
    barrier: 'Barrière',
    asked: 'Gevraagd',
    done: 'Gedaan',
    partly: 'Deels',
    already: 'Was al zo',
    refused: 'Geweigerd',
    impossible: 'Kon niet',
    withdrawn: 'Terug',
    open: 'Open',
    decided: 'Besluit na',
    inForce: 'Van kracht na',
    tooFew: 'te weinig',
    notHalf: 'nog niet de helft',
    how: 'Hoe wij tellen',
    howMore:
      'Tijden zijn medianen: de helft ging sneller. Wat nog open is, telt mee zo lang het open is (Kaplan-Meier), zodat trage antwoorden de cijfers niet mooier maken. Een geweigerd verzoek wordt nooit van kracht: bij veel weigeringen is er geen mediaan. Onder tien verzoeken zeggen wij geen tijd. “Was al zo” rekenen wij niet als gedaan. Of een maatregel helpt, zeggen deze cijfers niet.',
    none: 'Er is nog niets gevraagd',
    noneMore: 'Zodra een organisatie een andere om een maatregel vraagt, staan de aantallen hier.',
  },
  en: {
    title: 'What comes of requests for a measure?',
    lead: 'Of all organisations together, over the last two years. Who asked what of whom is not here.',
    back: 'Measures that we asked',
    sentence:
      '{asked, plural, =0 {Nothing was asked yet.} one {# measure was asked, of which {done} done.} other {# measures were asked, of which {done} done.}}',
    halfDecided: 'Half got a decision within {time}.',
    byMeasure: 'By kind of measure',
    byBarrier: 'By barrier',
    measure: 'Measure',
    barrier: 'Barrier',
    asked: 'Asked',
    done: 'Done',
    partly: 'In part',
    already: 'Already',
    refused: 'Refused',
    impossible: 'Impossible',
    withdrawn: 'Recalled',
    open: 'Open',
    decided: 'Decided after',
    inForce: 'In force after',
    tooFew: 'too few',
    notHalf: 'not half yet',
    how: 'How we count',
    howMore:
      'Times are medians: half went faster. What is still open counts for as long as it is open (Kaplan-Meier), so that slow answers do not make the figures look better. A refused request never comes into force: with many refusals there is no median. Under ten requests we give no time. “Already” is not counted as done. Whether a measure helps, these figures do not say.',
    none: 'Nothing was asked yet',
    noneMore: 'As soon as one organisation asks another for a measure, the numbers are here.',
  },
})
