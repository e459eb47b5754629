// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const sentMenu = defineText({ nl: { title: 'Doorverwezen' }, en: { title: 'Handed over' } })
export const receivedMenu = defineText({ nl: { title: 'Overnemen' }, en: { title: 'Taking over' } })

export const cameBackTray = defineText({
  nl: { title: 'Teruggekomen', explanation: 'Mensen die u doorverwees en die weer bij u staan: zoek een andere plek' },
  en: { title: 'Came back', explanation: 'People whom you handed over and who are back with you: find another place' },
})

export const toAnswerTray = defineText({
  nl: { title: 'Overnemen', explanation: 'Mensen die een ander naar u doorverwees: neem over of zeg waarom niet' },
  en: { title: 'Taking over', explanation: 'People whom another handed over to you: take over or say why not' },
})

export const listText = defineText({
  nl: {
    sentTitle: 'Doorverwezen',
    sentLead:
      'Wie u warm doorverwees, en hoe het ervoor staat. Antwoordt de ander niet op tijd, dan komt de persoon hier terug.',
    receivedTitle: 'Overnemen',
    receivedLead:
      'Mensen die u mag helpen, omdat zij dat goedvonden. Spreek hen voor de klok om is; anders gaan zij terug naar wie verwees.',
    caption:
      '{count, plural, =0 {Geen doorverwijzingen} one {# doorverwijzing} other {# doorverwijzingen}}, wat wacht eerst',
    noneSent: 'U verwees nog niemand door',
    noneSentMore: 'Begin bij “Aan de telefoon”. Vindt de beller het goed, dan staat de doorverwijzing daarna hier.',
    noneReceived: 'Er is niemand naar u doorverwezen',
    noneReceivedMore: 'Zodra een ander iemand naar u doorverwijst, staat het hier. Uw systeem kan ze ook zelf ophalen.',
    reference: 'Doorverwijzing',
    to: 'Naar',
    from: 'Van',
    urgency: 'Hoe snel',
    status: 'Stand',
    clock: 'Klok',
    until: 'tot {at}',
    late: 'tijd is om',
    figures: 'Cijfers',
    phone: 'Aan de telefoon',
  },
  en: {
    sentTitle: 'Handed over',
    sentLead:
      'Whom you handed over warmly, and how it stands. If the other does not answer in time, the person comes back here.',
    receivedTitle: 'Taking over',
    receivedLead:
      'People whom you may help, because they agreed. Speak with them before the clock runs out, or they go back to who referred.',
    caption: '{count, plural, =0 {No hand-overs} one {# hand-over} other {# hand-overs}}, what waits first',
    noneSent: 'You have not handed anybody over yet',
    noneSentMore: 'Begin at “On the phone”. If the caller agrees, the hand-over then stands here.',
    noneReceived: 'Nobody was handed over to you',
    noneReceivedMore:
      'As soon as another hands somebody over to you, it stands here. Your system can also fetch them itself.',
    reference: 'Hand-over',
    to: 'To',
    from: 'From',
    urgency: 'How soon',
    status: 'State',
    clock: 'Clock',
    until: 'until {at}',
    late: 'time is up',
    figures: 'Figures',
    phone: 'On the phone',
  },
})
