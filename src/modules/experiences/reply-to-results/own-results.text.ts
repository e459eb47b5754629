// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const ownText = defineText({
  nl: {
    title: 'Ervaringen met uw meldpunt',
    lead: 'Wat mensen vonden van het contact. U leest het als eerste. Zeg wat u ermee doet: dat leest iedereen.',
    none: 'Er zijn nog geen resultaten',
    noneMore: 'Doet uw meldpunt mee? Dan staan hier de resultaten als een kwartaal is geteld en goedgekeurd.',
    notIn: 'Uw organisatie doet nog niet mee. Vraag het ministerie om uw meldpunt toe te voegen.',
    tooFew: 'Er zijn te weinig antwoorden om te laten zien. U hoeft niets te doen.',
    dueIn:
      'Nog {days, plural, =0 {vandaag} one {één dag} other {# dagen}} om te antwoorden. Daarna leest iedereen de resultaten, met of zonder uw antwoord.',
    late: 'Uw antwoord had {days, plural, one {één dag} other {# dagen}} geleden klaar moeten zijn. Iedereen leest nu dat u nog niets zei.',
    replied: 'U antwoordde op {day}. Iedereen kan dit lezen zodra het kwartaal is gepubliceerd.',
    replyTitle: 'Wat doet u hiermee?',
    text: 'Wij deden dit met uw antwoord',
    textMore: 'Iedereen leest dit. Schrijf wat u verandert, of waarom niet. Geen namen.',
    send: 'Plaats dit antwoord',
    remarks: 'Open antwoorden',
    remarksMore: 'Op alfabet, los van de andere antwoorden. Namen en nummers zijn weggelaten. Publiceer ze niet.',
    noRemarks: 'Er zijn geen open antwoorden om te lezen.',
    asked: 'Wie is gevraagd?',
    public: 'Bekijk de openbare pagina',
    trayTitle: 'Resultaten waarop u nog kunt antwoorden',
    trayMore: 'Ervaringen van mensen met uw meldpunt',
  },
  en: {
    title: 'Experiences with your reporting point',
    lead: 'What people thought of the contact. You read it first. Say what you do with it: everybody reads that.',
    none: 'There are no results yet',
    noneMore:
      'Does your reporting point take part? Then its results stand here when a quarter was counted and approved.',
    notIn: 'Your organisation does not take part yet. Ask the ministry to add your reporting point.',
    tooFew: 'There are too few answers to show. You need do nothing.',
    dueIn:
      '{days, plural, =0 {Until today} one {One more day} other {# more days}} to answer. After that everybody reads the results, with or without your answer.',
    late: 'Your answer was due {days, plural, one {one day} other {# days}} ago. Everybody now reads that you have not said anything yet.',
    replied: 'You answered on {day}. Everybody can read it once the quarter is published.',
    replyTitle: 'What do you do with this?',
    text: 'We did this with your answer',
    textMore: 'Everybody reads this. Write what you change, or why not. No names.',
    send: 'Post this answer',
    remarks: 'Open answers',
    remarksMore: 'By the alphabet, apart from the other answers. Names and numbers were left out. Do not publish them.',
    noRemarks: 'There are no open answers to read.',
    asked: 'Who was asked?',
    public: 'See the public page',
    trayTitle: 'Results that you can still answer to',
    trayMore: 'Experiences of people with your reporting point',
  },
})
