// SPDX-License-Identifier: EUPL-1.2
import { bankNumber } from '#values'
import type { Kit } from '../make-kit/kit.ts'

/** Our own words. The advice is that of the page /hulp for somebody who is called. */
export const zelfTerugbellen: Kit = {
  id: 'zelf-terugbellen',
  core: { form: 'FF-410', audience: 'older' },
  madeOn: '2026-11-28',
  initiative: {
    code: 'zelf-terugbellen-pakket-voor-gemeenten',
    title: {
      nl: '“Hang op en bel zelf”: pakket voor gemeenten',
      en: '“Hang up and call yourself”: kit for municipalities',
    },
    how: {
      nl: 'Een gemeente vertelt vier weken lang één ding: belt iemand u over geld, hang op en bel zelf. Dijkwacht maakte brief, berichten en poster.',
      en: 'For four weeks a municipality tells one thing: when somebody calls you about money, hang up and call yourself. Dijkwacht made letter, posts and poster.',
    },
    mechanism: 'delay',
    audiences: ['older', 'everyone'],
    intensity: 'seen',
    forms: ['FF-400'],
    barriers: ['B-095'],
    doableBy: ['municipality'],
  },
  title: { nl: 'Hang op en bel zelf', en: 'Hang up and call yourself' },
  message: {
    nl: 'Belt iemand over uw geld? Hang op, en bel zelf.',
    en: 'Does somebody call about your money? Hang up, and call yourself.',
  },
  drawing: {
    alt: {
      nl: 'Een telefoon waarvan de hoorn wordt neergelegd.',
      en: 'A telephone of which the receiver is put down.',
    },
    svg: '<path d="M22 66h56l8 24H14z"/><circle cx="50" cy="77" r="7"/><path d="M14 44c0-26 72-26 72 0v8H68V42H32v10H14z"/><path d="M50 8v16M42 17l8 9 8-9"/>',
  },
  poster: {
    title: { nl: 'Hang op. Bel zelf.', en: 'Hang up. Call yourself.' },
    steps: [
      {
        nl: 'Belt iemand over uw geld of uw spullen? Hang op.',
        en: 'Does somebody call about your money or things? Hang up.',
      },
      {
        nl: 'Pak het nummer uit de app van uw bank.',
        en: 'Take the number from the app of your bank.',
      },
      {
        nl: 'Bel dat nummer zelf. Klopt het niet? Bel de politie.',
        en: 'Call that number yourself. Is it wrong? Call the police.',
      },
    ],
  },
  letter: {
    for: { nl: 'De brief aan inwoners', en: 'The letter to inhabitants' },
    subject: { nl: 'Belt iemand over uw geld? Hang op.', en: 'Does somebody call about your money? Hang up.' },
    paragraphs: [
      {
        nl: 'In {place} bellen oplichters mensen op. Zij zeggen dat zij van de bank, de politie of de gemeente zijn. Dat kunnen zij heel goed.',
        en: 'In {place} scammers call people. They say that they are from the bank, the police or the municipality. They are very good at it.',
      },
      {
        nl: `Wat kunt u doen? Hang op en bel zelf. ${bankNumber.nl.where} U bent niet onbeleefd: een echte medewerker vindt dit goed.`,
        en: `What can you do? Hang up and call yourself. ${bankNumber.en.where} You are not rude: a real employee does not mind.`,
      },
      {
        nl: 'De bank, de politie en de gemeente halen nooit geld, passen of sieraden bij u op. Zij vragen nooit om uw pincode.',
        en: 'The bank, the police and the municipality never collect money, cards or jewels. They never ask for your PIN.',
      },
      {
        nl: 'Is het toch gebeurd? Bel meteen uw bank, en daarna de politie. Het is niet uw schuld. Praat erover met iemand die u vertrouwt.',
        en: 'Did it happen all the same? Call your bank at once, and then the police. It is not your fault. Talk about it with somebody you trust.',
      },
    ],
  },
  posts: [
    {
      nl: 'Belt iemand over uw geld? Hang op en bel zelf, op het nummer in de app van uw bank. Zo doen wij dat in {place}.',
      en: 'Does somebody call about your money? Hang up and call yourself, on the number in the app of your bank. That is how we do it in {place}.',
    },
    {
      nl: 'Een echte medewerker vindt het goed dat u ophangt. Wie dat niet wil, is een oplichter.',
      en: 'A real employee does not mind that you hang up. Whoever does mind is a scammer.',
    },
    {
      nl: 'Komt iemand uw pas of sieraden ophalen? Doe niet open, en bel de politie.',
      en: 'Does somebody come to collect your card or jewels? Do not open the door, and call the police.',
    },
  ],
  plan: [
    {
      week: { nl: 'Week 1', en: 'Week 1' },
      what: {
        nl: 'Stuur de brief. Hang de poster op in het gemeentehuis, de bibliotheek en het wijkcentrum.',
        en: 'Send the letter. Put up the poster in the town hall, the library and the community centre.',
      },
    },
    {
      week: { nl: 'Week 2', en: 'Week 2' },
      what: {
        nl: 'Plaats het eerste bericht. Vertel het de medewerkers die veel mensen aan de telefoon hebben.',
        en: 'Publish the first post. Tell the employees who get many calls.',
      },
    },
    {
      week: { nl: 'Week 3', en: 'Week 3' },
      what: {
        nl: 'Plaats het tweede bericht. Oefen het in een groep ouderen: ophangen voelt eerst vreemd.',
        en: 'Publish the second post. Practise it with a group of older people: hanging up feels strange at first.',
      },
    },
    {
      week: { nl: 'Week 4', en: 'Week 4' },
      what: {
        nl: 'Plaats het derde bericht. Stel de vraag hieronder nog eens.',
        en: 'Publish the third post. Ask the question below again.',
      },
    },
  ],
  measure: {
    nl: 'Vraag vooraf en na vier weken aan dezelfde groep: “Iemand van uw bank belt. Wat doet u?” Tel wie zegt: ophangen en zelf bellen.',
    en: 'Ask the same group before and after four weeks: “Somebody from your bank calls. What do you do?” Count who says: hang up and call myself.',
  },
}
