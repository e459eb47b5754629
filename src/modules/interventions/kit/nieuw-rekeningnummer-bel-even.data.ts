// SPDX-License-Identifier: EUPL-1.2
import type { Kit } from '../make-kit/kit.ts'

/** Our own words, for small companies, associations and foundations; with an agreement that they sign themselves. */
export const belEven: Kit = {
  id: 'nieuw-rekeningnummer-bel-even',
  core: { form: 'FF-940', audience: 'entrepreneurs' },
  madeOn: '2026-11-28',
  initiative: {
    code: 'nieuw-rekeningnummer-bel-even-pakket-voor-ondernemers',
    title: {
      nl: '“Nieuw rekeningnummer? Bel even”: pakket voor ondernemers',
      en: '“New account number? Give them a call”: kit for entrepreneurs',
    },
    how: {
      nl: 'Een gemeente of ondernemersvereniging laat bedrijven één afspraak maken: wie een nieuw rekeningnummer krijgt, belt eerst. Met een blad om te tekenen.',
      en: 'A municipality or business association has companies agree on one thing: who gets a new account number calls first. With a sheet to sign.',
    },
    mechanism: 'verify',
    audiences: ['entrepreneurs'],
    intensity: 'once',
    forms: ['FF-940'],
    barriers: ['B-095'],
    doableBy: ['municipality', 'police', 'bank'],
  },
  title: { nl: 'Nieuw rekeningnummer? Bel even', en: 'New account number? Give them a call' },
  message: {
    nl: 'Krijgt u een factuur met een nieuw rekeningnummer? Bel eerst, op een nummer dat u al had.',
    en: 'Do you get an invoice with a new account number? Call first, at a number that you had already.',
  },
  drawing: {
    alt: { nl: 'Een factuur met een telefoon ernaast.', en: 'An invoice with a telephone beside it.' },
    svg: '<path d="M10 8h40l12 12v70H10z"/><path d="M50 8v12h12"/><path d="M18 32h30M18 42h30M18 52h18"/><path d="M46 66c-10-4-20 0-20 8s10 12 20 8M20 71h18M20 77h18"/><rect x="66" y="40" width="28" height="50" rx="5" data-fill="1"/><path d="M76 83h8"/>',
  },
  poster: {
    title: { nl: 'Nieuw nummer? Bel even.', en: 'New number? Give a call.' },
    steps: [
      {
        nl: 'Nieuw rekeningnummer op een factuur? Betaal nog niet.',
        en: 'New account number on an invoice? Do not pay yet.',
      },
      { nl: 'Bel, op een nummer dat u al had.', en: 'Call, at a number that you had already.' },
      { nl: 'Met twee mensen betalen is sterker dan één.', en: 'Two people who pay are stronger than one.' },
    ],
  },
  letter: {
    for: { nl: 'De brief aan ondernemers', en: 'The letter to entrepreneurs' },
    subject: { nl: 'Eén telefoontje beschermt uw bedrijf', en: 'One call protects your company' },
    paragraphs: [
      {
        nl: 'Oplichters lezen soms mee in de mail van een bedrijf. Zij sturen dan een echte factuur nog eens, met een ander rekeningnummer. Of zij schrijven namens de directeur dat er haast is. Ook bedrijven in {place} krijgen zulke mails.',
        en: 'Scammers sometimes read along in the mail of a company. They then send a real invoice again, with another account number. Or they write in the name of the director that there is a hurry. Companies in {place} get such mails too.',
      },
      {
        nl: 'Een antwoord op de mail helpt niet: dat leest de oplichter ook. Bellen helpt wel. Bel op een nummer dat u al had, en niet op het nummer in de mail.',
        en: 'Answering the mail does not help: the scammer reads that too. Calling does. Call a number that you had already, and not the one in the mail.',
      },
      {
        nl: 'Spreek daarom in uw bedrijf vier dingen af. Zij staan op het blad bij deze brief. Hang het op waar u betaalt, en vertel het ook wie invalt in de vakantie.',
        en: 'So agree on four things in your company. They are on the sheet with this letter. Put it up where you pay, and tell it to who stands in during holidays.',
      },
      {
        nl: 'Heeft u al betaald? Bel meteen uw bank en vraag of zij de betaling terughalen. Doe daarna aangifte. Elk uur telt. Dit gebeurt ook zorgvuldige bedrijven.',
        en: 'Did you pay already? Call your bank at once and ask them to recall the payment. Then report it to the police. Every hour counts. It happens to careful companies too.',
      },
    ],
  },
  posts: [
    {
      nl: 'Ondernemer in {place}? Maak vandaag één afspraak: bij een nieuw rekeningnummer bellen wij eerst.',
      en: 'Entrepreneur in {place}? Agree on one thing today: with a new account number we call first.',
    },
    {
      nl: '“Maak dit snel over, ik zit in een vergadering.” Haast is het teken. Bel de directeur, ook in de vakantie.',
      en: '“Transfer this quickly, I am in a meeting.” Hurry is the sign. Call the director, also on holiday.',
    },
    {
      nl: 'Toch betaald? Bel uw bank binnen het uur, en doe aangifte. Vertel het ook uw klanten: zij kunnen dezelfde mail krijgen.',
      en: 'Did you pay all the same? Call your bank within the hour, and report it. Tell your customers as well: they may get the same mail.',
    },
  ],
  extra: {
    file: 'betaalafspraak.pdf',
    what: { nl: 'De betaalafspraak om te tekenen', en: 'The payment agreement to sign' },
    title: { nl: 'Onze betaalafspraak', en: 'Our payment agreement' },
    points: [
      {
        nl: 'Wij betalen nooit op een nieuw rekeningnummer zonder te bellen, op een nummer dat wij al hadden.',
        en: 'We never pay to a new account number without a call, at a number that we had already.',
      },
      {
        nl: 'Boven ____________ euro kijken twee mensen, elk met een eigen inlog.',
        en: 'Above ____________ euros two people look, each with their own login.',
      },
      {
        nl: 'Haast is bij ons een reden om te wachten. Niemand krijgt een verwijt omdat die belt.',
        en: 'With us hurry is a reason to wait. Nobody is blamed for calling.',
      },
      {
        nl: 'Ging het toch mis, dan bellen wij binnen het uur de bank: ____________________',
        en: 'If it goes wrong all the same, we call the bank within the hour: ____________________',
      },
      { nl: 'Getekend: ____________________', en: 'Signed: ____________________' },
    ],
  },
  plan: [
    {
      week: { nl: 'Dag 1', en: 'Day 1' },
      what: {
        nl: 'Vraag de ondernemersvereniging mee te doen. Stel de vraag hieronder aan alle leden.',
        en: 'Ask the business association to take part. Ask all members the question below.',
      },
    },
    {
      week: { nl: 'Dag 5', en: 'Day 5' },
      what: { nl: 'Stuur de brief met de betaalafspraak.', en: 'Send the letter with the payment agreement.' },
    },
    {
      week: { nl: 'Dag 12', en: 'Day 12' },
      what: {
        nl: 'Houd een ontbijt: ieder bedrijf vult de afspraak in. Laat één ondernemer vertellen wat er gebeurde.',
        en: 'Hold a breakfast: every company fills in the agreement. Have one entrepreneur tell what happened.',
      },
    },
    {
      week: { nl: 'Dag 15, 25 en 35', en: 'Days 15, 25 and 35' },
      what: {
        nl: 'Plaats de berichten. Doe het tweede vlak voor een vakantie.',
        en: 'Publish the posts. The second just before a holiday.',
      },
    },
    {
      week: { nl: 'Dag 60', en: 'Day 60' },
      what: {
        nl: 'Stel de vraag nog eens. Vraag ook hoeveel bedrijven de afspraak ophingen.',
        en: 'Ask the question again. Ask as well how many companies put up the agreement.',
      },
    },
  ],
  measure: {
    nl: 'Vraag vooraf en na zestig dagen: “Een vaste leverancier mailt een nieuw rekeningnummer. Wat doet u?” Tel van hoeveel bedrijven hoeveel zeggen: bellen op een nummer dat wij al hadden.',
    en: 'Ask before and after sixty days: “A regular supplier mails a new account number. What do you do?” Count of how many companies how many say: call a number that we had already.',
  },
}
