// SPDX-License-Identifier: EUPL-1.2
import type { SitePage } from './site-page.ts'

/** What header and footer of every page lead to. */
export const firstPages: readonly SitePage[] = [
  {
    path: '/controleren',
    room: 'first',
    nl: {
      title: 'Controleren',
      says: 'Kijk of er een waarschuwing is voor een nummer, link of bericht.',
      also: 'check checken rekening iban telefoonnummer link site webwinkel winkel echt nep betrouwbaar sms appje mail foto screenshot qr app extensie browser installeren',
    },
    en: {
      title: 'Check',
      says: 'See whether there is a warning for a number, link or message.',
      also: 'verify account iban phone number link site shop real fake trust safe website text message mail photo screenshot qr app extension browser install',
    },
  },
  {
    path: '/melden',
    room: 'first',
    nl: {
      title: 'Melden',
      says: 'Vertel wat er is gebeurd. Zo waarschuwt u anderen.',
      also: 'melding doen doorgeven opgelicht oplichting fraude klacht aangifte aangeven vertellen valse factuur',
    },
    en: {
      title: 'Report',
      says: 'Tell what happened. That warns others.',
      also: 'report scam scammed fraud tell complain complaint false invoice',
    },
  },
  {
    path: '/hulp',
    room: 'first',
    nl: {
      title: 'Hulp',
      says: 'Lees wat u nu eerst doet.',
      also: 'hulp nu help opgelicht geld kwijt geld weg wat doen paniek bang gehackt pas pincode code gegeven',
    },
    en: {
      title: 'Help',
      says: 'Read what to do first.',
      also: 'help scammed money lost money gone what now panic hacked card pin code given',
    },
  },
  {
    path: '/ik-heb-een-code',
    room: 'first',
    nl: {
      title: 'Ik heb een code',
      says: 'Vul uw code in en ga naar de goede pagina.',
      also: 'code kenmerk ontvangstbewijs brief mail bezwaar melding uitnodiging stappenplan',
    },
    en: {
      title: 'I have a code',
      says: 'Enter your code and go to the right page.',
      also: 'code receipt letter mail objection report invitation plan',
    },
  },
  {
    path: '/mijn-melding',
    room: 'first',
    nl: {
      title: 'Mijn melding',
      says: 'Lees met uw code wat er met uw melding gebeurde.',
      also: 'code mijn melding volgen aanvullen intrekken terugtrekken status',
    },
    en: {
      title: 'My report',
      says: 'Read with your code what happened with your report.',
      also: 'code my report follow add withdraw status',
    },
  },
  {
    path: '/wat-gaat-er-rond',
    room: 'first',
    nl: {
      title: 'Wat gaat er rond',
      says: 'Welke fraude mensen nu veel melden.',
      also: 'waarschuwing waarschuwingen nieuws gemeente provincie pakket sms phishing signaal nieuw deze week veel gemeld trend rondgaan actueel ouders waarschuwen herkennen',
    },
    en: {
      title: 'What is going round',
      says: 'Which fraud is reported often now.',
      also: 'warning warnings news municipality parcel text phishing signal new this week often trend round current',
    },
  },
  {
    path: '/cijfers',
    room: 'first',
    nl: {
      title: 'Cijfers',
      says: 'Hoe vaak online fraude voorkomt, en wat het kost.',
      also: 'cijfer statistiek aantal schade hoeveel stijgt journalist onderzoek cbs',
    },
    en: {
      title: 'Figures',
      says: 'How often online fraud happens, and what it costs.',
      also: 'figure statistics number damage how many rise journalist research',
    },
  },
  {
    path: '/cijfers/meldingen',
    room: 'figures',
    nl: {
      title: 'Meldingen bij Dijkwacht',
      says: 'Hoeveel mensen bij ons melden, per vorm.',
      also: 'eigen telling aantal meldingen soort',
    },
    en: {
      title: 'Reports to Dijkwacht',
      says: 'How many people report to us, by form.',
      also: 'own count number reports kind',
    },
  },
  {
    path: '/aangifteloket',
    room: 'first',
    nl: {
      title: 'Voor bedrijven',
      says: 'Bereid een aangifte van uw bedrijf voor.',
      also: 'bedrijf aangifte aangifte doen ondernemer winkel factuur valse factuur eherkenning zzp',
    },
    en: {
      title: 'For companies',
      says: 'Prepare a criminal complaint of your company.',
      also: 'company complaint police report entrepreneur shop invoice business',
    },
  },
  {
    path: '/voor-gemeenten-en-pers',
    room: 'first',
    nl: {
      title: 'Voor gemeenten en pers',
      says: 'Beelden, teksten en cijfers die u zo overneemt.',
      also: 'gemeente school les leerlingen presentatie buurthuis bibliotheek pers media journalist materiaal pakket folder flyer brochure poster beeld delen logo contact',
    },
    en: {
      title: 'For municipalities and press',
      says: 'Pictures, texts and figures that you can use at once.',
      also: 'municipality school lesson presentation library press media journalist material kit package leaflet flyer brochure poster picture share logo contact',
    },
  },
  {
    path: '/bezwaar',
    room: 'first',
    nl: {
      title: 'Klopt een waarschuwing niet?',
      says: 'Staat uw rekening, nummer of site er ten onrechte bij? Maak bezwaar.',
      also: 'bezwaar ten onrechte onterecht geblokkeerd lijst verwijderen fout mijn winkel rectificatie klacht over waarschuwing',
    },
    en: {
      title: 'Is a warning wrong?',
      says: 'Is your account, number or site named wrongly? Object.',
      also: 'objection wrong wrongly blocked list remove mistake my shop',
    },
  },
  {
    path: '/is-dit-echt',
    room: 'first',
    nl: {
      title: 'Is dit echt Dijkwacht?',
      says: 'Kreeg u iets dat van ons lijkt? Zo ziet u of dat klopt.',
      also: 'echt nep mail brief code afzender dijkwacht',
    },
    en: {
      title: 'Is this really Dijkwacht?',
      says: 'Did you get something that seems ours? This is how you tell.',
      also: 'real fake mail letter code sender dijkwacht',
    },
  },
  {
    path: '/over-dijkwacht',
    room: 'first',
    nl: {
      title: 'Over Dijkwacht',
      says: 'Wie wij zijn, hoe het werkt en wie meedoen.',
      also: 'over ons wie wat organisatie contact',
    },
    en: {
      title: 'About Dijkwacht',
      says: 'Who we are, how it works and who take part.',
      also: 'about us who what organisation contact',
    },
  },
  {
    path: '/uw-gegevens',
    room: 'first',
    nl: {
      title: 'Privacy en uw gegevens',
      says: 'Wat wij bewaren, hoe lang, en hoe u het opvraagt.',
      also: 'privacy avg gegevens bewaren cookies verwijderen inzage opvragen verzoek weten',
    },
    en: {
      title: 'Privacy and your data',
      says: 'What we keep, how long, and how to ask for it.',
      also: 'privacy gdpr data keep cookies delete access request know',
    },
  },
  {
    path: '/toegankelijkheid',
    room: 'first',
    nl: {
      title: 'Toegankelijkheid',
      says: 'Hoe iedereen deze site kan gebruiken.',
      also: 'toegankelijk wcag blind slechtziend doof slechthorend gebaren gebarentaal schermlezer',
    },
    en: {
      title: 'Accessibility',
      says: 'How everybody can use this site.',
      also: 'accessible wcag blind deaf sign language screen reader',
    },
  },
  {
    path: '/werkbank',
    room: 'first',
    nl: {
      title: 'Voor partners (inloggen)',
      says: 'Voor wie bij een partner werkt.',
      also: 'inloggen partner werkbank aanmelden',
    },
    en: {
      title: 'For partners (sign in)',
      says: 'For who works at a partner.',
      also: 'sign in log in partner workbench',
    },
  },
]
