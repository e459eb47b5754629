// SPDX-License-Identifier: EUPL-1.2
import type { Kit } from '../make-kit/kit.ts'

/** Our own words, for older people at home. The advice is that of the page /hulp for somebody at the door. */
export const bankAanDeDeur: Kit = {
  id: 'bank-aan-de-deur',
  core: { form: 'FF-412', audience: 'older' },
  madeOn: '2026-11-28',
  initiative: {
    code: 'bank-aan-de-deur-pakket-voor-gemeenten',
    title: {
      nl: '“De bank komt nooit langs”: pakket voor gemeenten',
      en: '“The bank never comes round”: kit for municipalities',
    },
    how: {
      nl: 'Een gemeente vertelt ouderen vier weken lang één ding: niemand van de bank of de politie haalt iets op. Met een kaart voor naast de voordeur.',
      en: 'For four weeks a municipality tells older people one thing: nobody from the bank or the police collects anything. With a card for beside the front door.',
    },
    mechanism: 'inform',
    audiences: ['older'],
    intensity: 'once',
    forms: ['FF-412', 'FF-430'],
    barriers: ['B-095'],
    doableBy: ['municipality', 'police', 'bank'],
  },
  title: { nl: 'De bank komt nooit langs', en: 'The bank never comes round' },
  message: {
    nl: 'Komt iemand uw pas, geld of sieraden ophalen? Houd de deur dicht, en bel 112, ook als hij al weg is.',
    en: 'Does somebody come to collect your card, money or jewels? Keep the door shut, and call 112, even if they have left.',
  },
  drawing: {
    alt: { nl: 'Een dichte voordeur met een ketting.', en: 'A front door that is shut, with a chain.' },
    svg: '<rect x="26" y="6" width="48" height="88" rx="2"/><rect x="34" y="16" width="14" height="24"/><rect x="54" y="16" width="12" height="24"/><circle cx="66" cy="58" r="3.5"/><path d="M14 50h12M30 50c4-6 8 6 12 0s8 6 12 0"/><circle cx="30" cy="50" r="2"/><path d="M34 70h32M34 80h32"/>',
  },
  poster: {
    title: { nl: 'De bank komt nooit langs.', en: 'The bank never comes round.' },
    steps: [
      { nl: 'Niemand van bank of politie haalt uw pas op.', en: 'Nobody from bank or police collects your card.' },
      { nl: 'Staat er toch iemand? Houd de deur dicht.', en: 'Is somebody there all the same? Keep the door shut.' },
      { nl: 'Bel 112. U doet het goed.', en: 'Call 112. You are doing the right thing.' },
    ],
  },
  letter: {
    for: { nl: 'De brief aan oudere inwoners', en: 'The letter to older inhabitants' },
    subject: { nl: 'De bank komt nooit bij u langs', en: 'The bank never comes to your door' },
    paragraphs: [
      {
        nl: 'Ook in {place} bellen oplichters bij mensen aan. Eerst belt iemand u op. Die zegt dat uw geld niet veilig is, of dat er dieven in de buurt zijn. Daarna komt er “een collega” om uw pas, geld of sieraden te bewaren.',
        en: 'In {place} too, scammers ring at people’s doors. First somebody calls you. They say that your money is not safe, or that there are thieves about. Then “a colleague” comes to look after your card, money or jewels.',
      },
      {
        nl: 'Dat is altijd een oplichter. De bank, de politie en de gemeente halen niets bij u op. Zij knippen ook geen pas voor u door.',
        en: 'That is always a scammer. The bank, the police and the municipality collect nothing from you. Nor do they cut your card for you.',
      },
      {
        nl: 'Wat doet u? Houd de deur dicht. U hoeft niet uit te leggen waarom. Bel 112, ook als hij al weg is of u het niet zeker weet. Bel daarna iemand die u vertrouwt.',
        en: 'What do you do? Keep the door shut. You need not explain why. Call 112, even if they have left or you are not sure. Then call somebody you trust.',
      },
      {
        nl: 'Gaf u al iets mee? Bel meteen uw bank om uw pas te blokkeren, en daarna 112, ook als hij al weg is. Deze mensen doen dit elke dag. Het is niet uw schuld.',
        en: 'Did you hand something over already? Call your bank at once to block your card, and then 112, even if they have left. These people do this every day. It is not your fault.',
      },
      {
        nl: 'Bij deze brief hoort een kaart. Hang die naast uw voordeur.',
        en: 'A card comes with this letter. Put it up beside your front door.',
      },
    ],
  },
  posts: [
    {
      nl: 'De bank haalt nooit uw pas op. De politie ook niet. Staat er toch iemand aan uw deur in {place}? Houd dicht, en bel 112, ook als hij al weg is.',
      en: 'The bank never collects your card. Nor do the police. Is somebody at your door in {place} all the same? Keep it shut, and call 112, even if they have left.',
    },
    {
      nl: 'Gaat u zondag naar uw ouders? Hang samen de kaart naast de voordeur: “De bank komt nooit langs.”',
      en: 'Do you visit your parents on Sunday? Put up the card beside the front door together: “The bank never comes round.”',
    },
    {
      nl: 'Gaf iemand die u kent zijn pas mee aan de deur? Schaam u niet. Bel nu de bank, en 112 als het net gebeurd is. Praten helpt.',
      en: 'Did somebody you know hand over their card at the door? Do not be ashamed. Call the bank now, and 112 if it has just happened. Talking helps.',
    },
  ],
  extra: {
    file: 'kaart-naast-de-deur.pdf',
    what: { nl: 'De kaart voor naast de voordeur', en: 'The card for beside the front door' },
    title: { nl: 'Wie belt er aan?', en: 'Who is at the door?' },
    points: [
      { nl: 'De bank en de politie halen nooit iets bij u op.', en: 'The bank and the police never collect anything.' },
      {
        nl: 'Houd de deur dicht. Praat door de deur of het raam.',
        en: 'Keep the door shut. Talk through door or window.',
      },
      { nl: 'Bel 112. Zij komen kijken.', en: 'Call 112. They come and see.' },
      { nl: 'Mijn bank: ____________________', en: 'My bank: ____________________' },
      { nl: 'Wie ik vertrouw: ____________________', en: 'Whom I trust: ____________________' },
    ],
  },
  plan: [
    {
      week: { nl: 'Week 1, maandag', en: 'Week 1, Monday' },
      what: {
        nl: 'Stel de vraag hieronder aan dertig ouderen of meer. Stuur daarna de brief met de kaart.',
        en: 'Ask the question below to thirty older people or more. Then send the letter with the card.',
      },
    },
    {
      week: { nl: 'Week 1, vrijdag', en: 'Week 1, Friday' },
      what: {
        nl: 'Plaats het eerste bericht. Geef posters aan huisartsen, apotheken en de thuiszorg.',
        en: 'Publish the first post. Give posters to doctors, pharmacies and home care.',
      },
    },
    {
      week: { nl: 'Week 2, dinsdag', en: 'Week 2, Tuesday' },
      what: {
        nl: 'Oefen aan een koffietafel: de een belt aan, de ander houdt de deur dicht. Doe het twee keer.',
        en: 'Practise at a coffee table: one rings, the other keeps the door shut. Do it twice.',
      },
    },
    {
      week: { nl: 'Week 3, vrijdag', en: 'Week 3, Friday' },
      what: {
        nl: 'Plaats het tweede bericht, voor de kinderen van ouderen.',
        en: 'Publish the second post, for the children of older people.',
      },
    },
    {
      week: { nl: 'Week 4, vrijdag', en: 'Week 4, Friday' },
      what: {
        nl: 'Plaats het derde bericht. Stel de vraag aan dezelfde mensen nog eens.',
        en: 'Publish the third post. Ask the same people the question again.',
      },
    },
  ],
  measure: {
    nl: 'Vraag vooraf en na vier weken aan dezelfde ouderen: “Iemand van de bank staat voor uw deur. Wat doet u?” Tel van hoeveel mensen hoeveel zeggen: de deur blijft dicht. Vraag de politie ook hoeveel mensen belden terwijl de deur dicht bleef.',
    en: 'Ask the same older people before and after four weeks: “Somebody from the bank is at your door. What do you do?” Count of how many people how many say: the door stays shut. Ask the police as well how many people called while the door stayed shut.',
  },
}
