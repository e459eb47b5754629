// SPDX-License-Identifier: EUPL-1.2
import type { SitePage } from './site-page.ts'

/** Figures, material, and what is for those who want to know more. */
export const morePages: readonly SitePage[] = [
  {
    path: '/cijfers/beeld',
    room: 'figures',
    nl: {
      title: 'Meldingen in beeld',
      says: 'Onze eigen meldingen in grafieken en op de kaart.',
      also: 'dashboard grafiek kaart per week provincie meldingen',
    },
    en: {
      title: 'Reports in pictures',
      says: 'Our own reports in charts and on the map.',
      also: 'dashboard chart map week province reports',
    },
  },
  {
    path: '/factsheets',
    room: 'figures',
    nl: {
      title: 'Factsheets',
      says: 'De cijfers van een half jaar op twee bladen.',
      also: 'factsheet pdf halfjaar overzicht',
    },
    en: {
      title: 'Factsheets',
      says: 'The figures of half a year on two sheets.',
      also: 'factsheet pdf half year overview',
    },
  },
  {
    path: '/opvolging',
    room: 'figures',
    nl: {
      title: 'Wat er van aangiften komt',
      says: 'Hoeveel aangiften de politie onderzoekt, en hoe ze aflopen.',
      also: 'aangifte opvolging onderzocht veroordeeld politie rechter straf',
    },
    en: {
      title: 'What comes of complaints',
      says: 'How many complaints the police look into, and how they end.',
      also: 'complaint follow-up investigated convicted police court',
    },
  },
  {
    path: '/ervaringen',
    room: 'figures',
    nl: {
      title: 'Ervaringen',
      says: 'Wat slachtoffers van de hulp vonden.',
      also: 'ervaring mening slachtoffers tevreden beoordeling',
    },
    en: {
      title: 'Experiences',
      says: 'What victims thought of the help.',
      also: 'experience opinion victims satisfied',
    },
  },
  {
    path: '/open-data',
    room: 'figures',
    nl: {
      title: 'Open data',
      says: 'Alle cijfers en lijsten om te downloaden.',
      also: 'download csv json api dataset bestand',
    },
    en: { title: 'Open data', says: 'All figures and lists to download.', also: 'download csv json api dataset file' },
  },
  {
    path: '/waarschuwingen/op-uw-site',
    room: 'press',
    nl: {
      title: 'Waarschuwingen op uw site',
      says: 'Zet een venster met de waarschuwingen van uw gemeente op uw site.',
      also: 'embed insluiten venster code website plaatsen',
    },
    en: {
      title: 'Warnings on your site',
      says: 'Put a frame with the warnings of your municipality on your site.',
      also: 'embed frame code website place',
    },
  },
  {
    path: '/kernboodschappen',
    room: 'press',
    nl: {
      title: 'Adviezen per soort fraude',
      says: 'De zinnen die alle organisaties gebruiken.',
      also: 'kernboodschap tekst advies communicatie zinnen',
    },
    en: {
      title: 'Advice per kind of fraud',
      says: 'The sentences that all organisations use.',
      also: 'core message text advice communication sentences',
    },
  },
  {
    path: '/campagnes',
    room: 'press',
    nl: {
      title: 'Campagnekalender',
      says: 'Wie wanneer waarschuwt.',
      also: 'campagne agenda kalender wanneer planning',
    },
    en: { title: 'Campaign calendar', says: 'Who warns when.', also: 'campaign agenda calendar when planning' },
  },
  {
    path: '/interventies',
    room: 'press',
    nl: {
      title: 'Wat partijen doen',
      says: 'Maatregelen en proeven, hier en in het buitenland.',
      also: 'pakket interventie maatregel project school gemeente buitenland',
    },
    en: {
      title: 'What organisations do',
      says: 'Measures and trials, here and abroad.',
      also: 'package intervention measure project school municipality abroad',
    },
  },
  {
    path: '/zo-werkt-het',
    room: 'about',
    nl: {
      title: 'Zo werkt het',
      says: 'Van uw melding tot een waarschuwing, in vijf stappen.',
      also: 'uitleg werking hoe',
    },
    en: { title: 'How it works', says: 'From your report to a warning, in five steps.', also: 'explain working how' },
  },
  {
    path: '/actieplan',
    room: 'about',
    nl: {
      title: 'Actieplan',
      says: 'Wat de overheid en haar partners hebben afgesproken, en hoe ver dat is.',
      also: 'actieplan minister beleid afspraken kamer voortgang',
    },
    en: {
      title: 'Action plan',
      says: 'What government and partners agreed, and how far that is.',
      also: 'action plan minister policy parliament progress',
    },
  },
  {
    path: '/bijeenkomsten',
    room: 'about',
    nl: {
      title: 'Bijeenkomsten',
      says: 'Wat er komt en wat er was.',
      also: 'agenda evenement congres meedoen bijeenkomst',
    },
    en: { title: 'Events', says: 'What comes and what was.', also: 'agenda event conference take part' },
  },
  {
    path: '/schild',
    room: 'about',
    nl: {
      title: 'Het anti-phishing-schild',
      says: 'Hoe snel wij een nepsite tegenhouden.',
      also: 'schild nepsite blokkeren dns provider phishing snel',
    },
    en: {
      title: 'The phishing shield',
      says: 'How fast we stop a fake site.',
      also: 'shield fake site block dns provider phishing fast',
    },
  },
  {
    path: '/voor-professionals',
    room: 'about',
    nl: {
      title: 'Voor professionals',
      says: 'Onderzoek, begrippen, en regels over gegevens delen.',
      also: 'professional jurist analist onderzoeker beleid bank telecom',
    },
    en: {
      title: 'For professionals',
      says: 'Research, concepts, and rules about sharing data.',
      also: 'professional lawyer analyst researcher policy bank telecom',
    },
  },
  {
    path: '/mag-ik-dit-delen',
    room: 'professional',
    nl: {
      title: 'Mag ik dit delen?',
      says: 'Negen vragen, dan weet u welke wet het toestaat.',
      also: 'delen gegevens avg wpg privacy juridisch grondslag wet',
    },
    en: {
      title: 'May I share this?',
      says: 'Nine questions, and you know which law allows it.',
      also: 'share data gdpr privacy legal ground law',
    },
  },
  {
    path: '/vraagbaak',
    room: 'professional',
    nl: {
      title: 'Vragen over delen, beantwoord',
      says: 'Wat de vraagbaak eerder antwoordde.',
      also: 'vraagbaak vraag antwoord jurist delen',
    },
    en: {
      title: 'Questions about sharing, answered',
      says: 'What was answered before.',
      also: 'question answer lawyer share',
    },
  },
  {
    path: '/afspraken',
    room: 'professional',
    nl: {
      title: 'Wie deelt wat',
      says: 'De afspraken tussen organisaties.',
      also: 'convenant afspraak overeenkomst protocol delen',
    },
    en: {
      title: 'Who shares what',
      says: 'The agreements between organisations.',
      also: 'agreement covenant protocol share',
    },
  },
  {
    path: '/pilots',
    room: 'professional',
    nl: { title: 'Proeven met delen', says: 'Wat wij uitproberen, en wat het leerde.', also: 'pilot proef experiment' },
    en: { title: 'Trials with sharing', says: 'What we try, and what it taught.', also: 'pilot trial experiment' },
  },
  {
    path: '/barrieres',
    room: 'professional',
    nl: {
      title: 'Zo verloopt de fraude',
      says: 'De stappen van een oplichter, en wat elke stap moeilijker maakt.',
      also: 'barrière barrièremodel criminal journey stappen tegenhouden',
    },
    en: {
      title: 'How the fraud goes',
      says: 'The steps of a scammer, and what makes each harder.',
      also: 'barrier model criminal journey steps stop',
    },
  },
  {
    path: '/onderzoek',
    room: 'professional',
    nl: {
      title: 'Onderzoek',
      says: 'Studies en monitors over online fraude.',
      also: 'studie monitor rapport wetenschap',
    },
    en: { title: 'Studies', says: 'Studies and monitors of online fraud.', also: 'study monitor report science' },
  },
  {
    path: '/begrippen',
    room: 'professional',
    nl: {
      title: 'Begrippen',
      says: 'Hoe elke vorm van fraude heet, en hoe anderen dat noemen.',
      also: 'begrip term definitie taxonomie woordenlijst soort fraude',
    },
    en: {
      title: 'Concepts',
      says: 'What each form of fraud is called, and how others call it.',
      also: 'concept term definition taxonomy glossary kind fraud',
    },
  },
  {
    path: '/programma-van-eisen',
    room: 'professional',
    nl: {
      title: 'Programma van eisen',
      says: 'Wat een aangifteloket moet kunnen.',
      also: 'eisen requirements aangifteloket software',
    },
    en: {
      title: 'Programme of requirements',
      says: 'What a complaint desk must do.',
      also: 'requirements complaint software',
    },
  },
]
