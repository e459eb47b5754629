// SPDX-License-Identifier: EUPL-1.2
import type { Kit } from '../make-kit/kit.ts'

/** Our own words, for the weeks before the holidays. The advice is that of the page /hulp for whoever ordered something. */
export const eerstKijken: Kit = {
  id: 'eerst-kijken-dan-kopen',
  core: { form: 'FF-110', audience: 'everyone' },
  madeOn: '2026-11-28',
  initiative: {
    code: 'eerst-kijken-dan-kopen-pakket-voor-gemeenten',
    title: {
      nl: '“Eerst kijken, dan kopen”: pakket voor de feestdagen',
      en: '“Look first, then buy”: kit for the holidays',
    },
    how: {
      nl: 'Een gemeente vertelt in november en december één ding: kijk wie de verkoper is voordat u betaalt. Met een kaartje voor bij de kassa van de bibliotheek.',
      en: 'In November and December a municipality tells one thing: look who the seller is before you pay. With a card for the desk of the library.',
    },
    mechanism: 'verify',
    audiences: ['everyone'],
    intensity: 'seen',
    forms: ['FF-111'],
    barriers: ['B-095'],
    doableBy: ['municipality', 'police'],
  },
  title: { nl: 'Eerst kijken, dan kopen', en: 'Look first, then buy' },
  message: {
    nl: 'Kent u de webwinkel niet? Kijk eerst wie het is. Betaal daarna pas.',
    en: 'Do you not know the web shop? Look first who it is. Pay only then.',
  },
  drawing: {
    alt: { nl: 'Een cadeau onder een vergrootglas.', en: 'A present under a magnifying glass.' },
    svg: '<circle cx="42" cy="42" r="34"/><path d="M67 67l25 25" stroke-width="8"/><rect x="24" y="38" width="36" height="24"/><path d="M42 38v24M24 48h36"/><path d="M42 38c-16-2-14-18-4-14 4 2 4 14 4 14s0-12 4-14c10-4 12 12-4 14"/>',
  },
  poster: {
    title: { nl: 'Eerst kijken, dan kopen.', en: 'Look first, then buy.' },
    steps: [
      { nl: 'Zoek de naam van de winkel, met “ervaringen” erbij.', en: 'Search the name of the shop, with “reviews”.' },
      { nl: 'Controleer de verkoper op politie.nl.', en: 'Check the seller at politie.nl.' },
      { nl: 'Veel te goedkoop? Dan niet.', en: 'Far too cheap? Then do not.' },
    ],
  },
  letter: {
    for: { nl: 'De brief aan inwoners', en: 'The letter to inhabitants' },
    subject: {
      nl: 'Cadeaus kopen op internet? Kijk eerst wie verkoopt',
      en: 'Buying presents online? Look first who sells',
    },
    paragraphs: [
      {
        nl: 'Rond de feestdagen zijn er meer nepwinkels op internet. U betaalt, en er komt niets. Dat gebeurt ook mensen in {place}.',
        en: 'Around the holidays there are more fake shops online. You pay, and nothing comes. That happens to people in {place} too.',
      },
      {
        nl: 'Kijk daarom eerst. Zoek de naam van de winkel op, met het woord “ervaringen” erbij. Staat er een adres en een nummer van de Kamer van Koophandel? Controleer de verkoper op politie.nl.',
        en: 'So look first. Search the name of the shop, with the word “reviews”. Is there an address and a number of the Chamber of Commerce? Check the seller at politie.nl.',
      },
      {
        nl: 'Een slotje of een keurmerk zegt weinig: dat tekent een oplichter na. Is iets de helft goedkoper dan overal? Koop het dan ergens anders.',
        en: 'A padlock or a quality mark says little: a scammer copies it. Is something half the price of everywhere else? Then buy it elsewhere.',
      },
      {
        nl: 'Heeft u al betaald en komt er niets? Bel uw bank, en doe aangifte op politie.nl. Dat kan ieder overkomen.',
        en: 'Did you pay already and does nothing come? Call your bank, and report it at politie.nl. It can happen to anybody.',
      },
    ],
  },
  posts: [
    {
      nl: 'Black Friday in {place}: kent u de webwinkel niet? Zoek eerst de naam op, met “ervaringen” erbij.',
      en: 'Black Friday in {place}: do you not know the web shop? First search its name, with “reviews”.',
    },
    {
      nl: 'Een slotje in de balk zegt niet wie de winkel is. De politie heeft een lijst: kijk op politie.nl.',
      en: 'A padlock in the bar does not say who the shop is. The police have a list: look at politie.nl.',
    },
    {
      nl: 'Kreeg u niets, of iets waardeloos? Bewaar de mails, bel uw bank en doe aangifte. Zo helpt u de volgende.',
      en: 'Did you get nothing, or something worthless? Keep the mails, call your bank and report it. That helps the next one.',
    },
  ],
  extra: {
    file: 'kaartje-bij-de-kassa.pdf',
    what: { nl: 'Het kaartje voor bij de kassa', en: 'The card for the desk' },
    title: { nl: 'Drie vragen voordat u betaalt', en: 'Three questions before you pay' },
    points: [
      { nl: 'Wie is het? Zoek de naam, met “ervaringen” erbij.', en: 'Who is it? Search the name, with “reviews”.' },
      {
        nl: 'Waar is het? Er staat een adres, en het bestaat.',
        en: 'Where is it? There is an address, and it exists.',
      },
      {
        nl: 'Kan dit? Half zo duur als overal is een teken.',
        en: 'Can this be? Half the price of elsewhere is a sign.',
      },
      { nl: 'Eén keer nee? Koop het ergens anders.', en: 'One no? Buy it elsewhere.' },
    ],
  },
  plan: [
    {
      week: { nl: 'Twee weken voor Black Friday', en: 'Two weeks before Black Friday' },
      what: {
        nl: 'Stel de vraag hieronder aan vijftig bezoekers van de bibliotheek. Hang de poster op.',
        en: 'Ask the question below to fifty visitors of the library. Put up the poster.',
      },
    },
    {
      week: { nl: 'Maandag voor Black Friday', en: 'Monday before Black Friday' },
      what: {
        nl: 'Plaats het eerste bericht. Leg de kaartjes bij de kassa.',
        en: 'Publish the first post. Put the cards at the desk.',
      },
    },
    {
      week: { nl: 'De week voor 5 december', en: 'The week before 5 December' },
      what: {
        nl: 'Plaats het tweede bericht. Houd een middag spreekuur: kijk samen naar een webwinkel.',
        en: 'Publish the second post. Hold open hours for an afternoon: look at a web shop together.',
      },
    },
    {
      week: { nl: 'De week voor kerst', en: 'The week before Christmas' },
      what: {
        nl: 'Plaats het derde bericht, voor wie al betaalde.',
        en: 'Publish the third post, for who paid already.',
      },
    },
    {
      week: { nl: 'Half januari', en: 'Mid-January' },
      what: {
        nl: 'Stel de vraag aan vijftig bezoekers nog eens.',
        en: 'Ask fifty visitors the question again.',
      },
    },
  ],
  measure: {
    nl: 'Vraag voor Black Friday en in januari: “U ziet een mooi cadeau in een winkel die u niet kent. Wat doet u eerst?” Tel van hoeveel mensen hoeveel zeggen: kijken wie het is.',
    en: 'Ask before Black Friday and in January: “You see a nice present in a shop that you do not know. What do you do first?” Count of how many people how many say: look who it is.',
  },
}
