// SPDX-License-Identifier: EUPL-1.2
import type { Kit } from '../make-kit/kit.ts'

/** Our own words, for pupils from fourteen on; with a lesson. Nobody is called a criminal: whoever is in it must dare to come forward. */
export const jouwRekening: Kit = {
  id: 'jouw-rekening-jouw-naam',
  core: { form: 'FF-500', audience: 'young' },
  madeOn: '2026-11-28',
  initiative: {
    code: 'jouw-rekening-jouw-naam-pakket-voor-scholen',
    title: { nl: '“Jouw rekening, jouw naam”: pakket voor scholen', en: '“Your account, your name”: kit for schools' },
    how: {
      nl: 'Leerlingen oefenen in één les wat zij zeggen als iemand hun pas of rekening wil lenen. De gemeente schrijft ouders en hangt posters op.',
      en: 'In one lesson pupils practise what they say when somebody wants to borrow their card or account. The municipality writes to parents and puts up posters.',
    },
    mechanism: 'deter',
    audiences: ['young'],
    intensity: 'once',
    forms: ['FF-200', 'FF-300', 'FF-400'],
    barriers: ['B-009'],
    doableBy: ['municipality', 'police'],
  },
  title: { nl: 'Jouw rekening, jouw naam', en: 'Your account, your name' },
  message: {
    nl: 'Leen je pas, je pincode en je rekening nooit uit. Het geld gaat weg, jouw naam blijft.',
    en: 'Never lend out your card, your PIN or your account. The money goes, your name stays.',
  },
  drawing: {
    alt: { nl: 'Een bankpas met een slot.', en: 'A bank card with a padlock.' },
    svg: '<rect x="6" y="24" width="72" height="48" rx="6"/><path d="M6 38h72"/><path d="M16 60h22"/><rect x="56" y="56" width="36" height="30" rx="4" data-fill="1"/><path d="M64 56v-8c0-14 20-14 20 0v8"/><circle cx="74" cy="69" r="3.5"/><path d="M74 72v6"/>',
  },
  poster: {
    title: { nl: 'Jouw rekening. Jouw naam.', en: 'Your account. Your name.' },
    steps: [
      { nl: 'Snel geld voor je pas? Zeg nee.', en: 'Quick money for your card? Say no.' },
      { nl: 'Van wie het geld is, zegt niemand erbij.', en: 'Nobody tells you whose money it is.' },
      { nl: 'Zit je er al in? Praat vandaag nog met iemand.', en: 'Are you in it already? Talk to somebody today.' },
    ],
  },
  letter: {
    for: { nl: 'De brief aan ouders', en: 'The letter to parents' },
    subject: { nl: 'Praat thuis over “even je pas lenen”', en: 'Talk at home about “just lend me your card”' },
    paragraphs: [
      {
        nl: 'Jongeren in {place} krijgen soms de vraag of iemand hun pas of rekening mag lenen. Op straat, op school of in een chat. Zij krijgen daar geld voor. Via die rekening loopt dan geld van mensen die zijn opgelicht.',
        en: 'Young people in {place} are sometimes asked whether somebody may borrow their card or account. In the street, at school or in a chat. They get money for it. Money of people who were scammed then runs through that account.',
      },
      {
        nl: 'Dat heeft gevolgen voor je kind. De politie kan langskomen. De bank kan de rekening sluiten, en slachtoffers kunnen hun geld terugvragen. Een nieuwe rekening openen kan dan moeilijk zijn.',
        en: 'That has consequences for your child. The police may come round. The bank can close the account, and victims can ask their money back. Opening a new account can then be hard.',
      },
      {
        nl: 'Praat erover zonder te straffen. Vraag: “Heeft iemand jou weleens om je pas gevraagd? Wat zei je?” Wie bang is, vertelt niets.',
        en: 'Talk about it without punishing. Ask: “Did anybody ever ask you for your card? What did you say?” Whoever is afraid tells nothing.',
      },
      {
        nl: 'Is het al gebeurd? Bel samen de bank en blokkeer de pas. Bel daarna de politie. Snel zijn helpt, ook voor je kind.',
        en: 'Did it happen already? Call the bank together and block the card. Then call the police. Being quick helps, your child too.',
      },
    ],
  },
  posts: [
    {
      nl: '“Mag ik even je pas lenen?” Zeg: nee, die staat op mijn naam. Meer hoef je niet te zeggen.',
      en: '“Can I borrow your card?” Say: no, it is in my name. You need not say more.',
    },
    {
      nl: 'Krijg je geld op je rekening dat niet van jou is? Geef het niet uit en stuur het niet door. Bel je bank.',
      en: 'Is there money in your account that is not yours? Do not spend it and do not pass it on. Call your bank.',
    },
    {
      nl: 'Zit je vast aan iemand die je rekening gebruikt? Praat met je mentor, de jongerenwerker of de wijkagent in {place}.',
      en: 'Are you stuck with somebody who uses your account? Talk to your mentor, the youth worker or the police officer in {place}.',
    },
  ],
  extra: {
    file: 'les.pdf',
    what: { nl: 'De les van 45 minuten', en: 'The lesson of 45 minutes' },
    title: { nl: 'Les: wat zeg je dan?', en: 'Lesson: what do you say then?' },
    points: [
      {
        nl: '5 minuten. Vraag: wie kreeg weleens snel geld aangeboden? Namen hoeven niet.',
        en: '5 minutes. Ask: who was ever offered quick money? No names needed.',
      },
      {
        nl: '10 minuten. Teken het op het bord: een slachtoffer, een rekening, een pinautomaat. Vraag wie er zichtbaar is. Alleen wie de rekening heeft.',
        en: '10 minutes. Draw it on the board: a victim, an account, a cash machine. Ask who can be seen. Only who has the account.',
      },
      {
        nl: '20 minuten. Oefen in tweetallen. De een vraagt om de pas en geeft drie redenen. De ander zegt drie keer nee, elke keer korter.',
        en: '20 minutes. Practise in pairs. One asks for the card and gives three reasons. The other says no three times, shorter each time.',
      },
      {
        nl: '5 minuten. Schrijf op met wie je praat als het al gebeurde: mentor, ouder, jongerenwerker, wijkagent.',
        en: '5 minutes. Write down with whom you talk when it happened already: mentor, parent, youth worker, police officer.',
      },
      {
        nl: '5 minuten. Ieder vult zonder naam de vraag in die bij “Hoe ziet u of het werkt” staat.',
        en: '5 minutes. Everybody answers, without a name, the question at “How do you see whether it works”.',
      },
    ],
  },
  plan: [
    {
      week: { nl: 'Dag 1', en: 'Day 1' },
      what: {
        nl: 'Spreek met de school af welke klassen meedoen, en wie helpt als een leerling iets vertelt.',
        en: 'Agree with the school which classes take part, and who helps when a pupil tells something.',
      },
    },
    {
      week: { nl: 'Dag 8', en: 'Day 8' },
      what: {
        nl: 'Stel de vraag hieronder in elke klas. Stuur de brief aan ouders. Hang de posters op bij kluisjes en automaten.',
        en: 'Ask the question below in every class. Send the letter to parents. Put up the posters at lockers and machines.',
      },
    },
    {
      week: { nl: 'Dag 10 tot en met 12', en: 'Days 10 to 12' },
      what: {
        nl: 'Geef de les. De jongerenwerker of wijkagent is erbij.',
        en: 'Give the lesson. The youth worker or police officer is there.',
      },
    },
    {
      week: { nl: 'Dag 15, 22 en 29', en: 'Days 15, 22 and 29' },
      what: {
        nl: 'Plaats elke week een bericht, via de leerlingen zelf.',
        en: 'Publish a post each week, by the pupils themselves.',
      },
    },
    {
      week: { nl: 'Dag 43', en: 'Day 43' },
      what: {
        nl: 'Stel de vraag nog eens, ook in klassen die niet meededen. Vergelijk die twee.',
        en: 'Ask the question again, also in classes that did not take part. Compare the two.',
      },
    },
  ],
  measure: {
    nl: 'Vraag zonder naam, vooraf en na zes weken: “Iemand geeft 200 euro om je pas een week te lenen. Wat zeg je?” Tel van hoeveel leerlingen hoeveel nee zeggen. Doe hetzelfde in klassen zonder les.',
    en: 'Ask without names, before and after six weeks: “Somebody gives 200 euros to borrow your card for a week. What do you say?” Count of how many pupils how many say no. Do the same in classes without the lesson.',
  },
}
