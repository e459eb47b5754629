// SPDX-License-Identifier: EUPL-1.2

/**
 * Where advice comes from. 'official': a public body, or the organisation whose own task it is; 'news': nobody else says it. `readIn`: where we
 * read in the news what that organisation says, because its own page could not be read: nobody of it confirmed that, every page says so, and no number is
 * taken from there. Whoever keeps this list looks at the page of the organisation first.
 */
export interface Source {
  name: string
  url: string
  kind: 'official' | 'news'
  readIn?: string
}

/** Read on 24, 27, 28 and 30 November and 3 December 2026. */
export const sources = {
  phone: {
    name: 'Politie: oplichting via de telefoon (bericht van de politie zelf)',
    url: 'https://www.politie.nl/nieuws/2020/april/10/06-onderzoek-gestart-naar-oplichtingen-via-de-telefoon.html',
    kind: 'official',
  },
  fakePolice: {
    name: 'Politie: bel 112 als iemand uw geld, pas of spullen komt halen',
    url: 'https://www.politie.nl/',
    kind: 'official',
    readIn: 'https://112groningen.nl/419276/groningen/ruim-10-000-incidenten-met-nepagenten-in-2025/',
  },
  needed: {
    name: 'Politie: gegevens die nodig zijn voor aangifte van internetoplichting',
    url: 'https://www.politie.nl/informatie/gegevens-die-de-politie-nodig-heeft-als-u-aangifte-doet-van-internetoplichting.html',
    kind: 'official',
  },
  sellers: {
    name: 'Politie: controleer handelspartij',
    url: 'https://www.politie.nl/aangifte-of-melding-doen/controleer-handelspartij.html',
    kind: 'official',
  },
  invoices: {
    name: 'Politie: spookfacturen',
    url: 'https://www.politie.nl/themas/spookfacturen-acquisitiefraude.html',
    kind: 'official',
  },
  helpdesk: {
    name: 'Rijksoverheid: contact met de Fraudehelpdesk',
    url: 'https://www.rijksoverheid.nl/contact/contactgids/f/fraudehelpdesk',
    kind: 'official',
  },
  forms: {
    name: 'Fraudehelpdesk: vormen van fraude',
    url: 'https://www.fraudehelpdesk.nl/fraudevormen-en-termen/',
    kind: 'official',
  },
  business: {
    name: 'Fraudehelpdesk: brochure voor ondernemers',
    url: 'https://www.fraudehelpdesk.nl/ondernemers/brochure-voorkom-misbruik-van-uw-bedrijfsgegevens/',
    kind: 'official',
  },
  identity: {
    name: 'RvIG: Centraal Meldpunt Identiteitsfraude',
    url: 'https://www.rvig.nl/centraal-meldpunt-identiteitsfraude/',
    kind: 'official',
  },
  afm: {
    name: 'AFM: klachten over financiële ondernemingen',
    url: 'https://www.afm.nl/nl-nl/consumenten/klachten/klachten-over-financiele-ondernemingen',
    kind: 'official',
  },
  kvk: { name: 'KVK: fraude', url: 'https://www.kvk.nl/advies-en-informatie/fraude/', kind: 'official' },
  paymentComplaint: {
    name: 'Europese Unie: een bank antwoordt binnen 15 werkdagen op een klacht over een betaling (richtlijn 2015/2366, artikel 101)',
    url: 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32015L2366',
    kind: 'official',
  },
  kifid: {
    name: 'Kifid: na acht weken zonder antwoord van uw bank',
    url: 'https://www.kifid.nl/veelgestelde-vragen/',
    kind: 'official',
  },
  compensation: {
    name: 'Minister van Financiën aan de Tweede Kamer: wanneer banken vergoeden na misbruik van hun naam',
    url: 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?did=2021D41354&id=2021D41354',
    kind: 'official',
  },
  stolenAccount: {
    name: 'WhatsApp: gestolen accounts',
    url: 'https://faq.whatsapp.com/1131652977717250',
    kind: 'official',
  },
  whatsapp: {
    name: 'Politie: vraag bij een vriend in nood altijd eerst zelf of het klopt',
    url: 'https://www.politie.nl/nieuws/2020/december/30/07-meerdere-aanhoudingen-voor-grootschalige-whatsapp-fraude.html',
    kind: 'official',
  },
  getName: {
    name: 'Minister van Justitie en Veiligheid aan de Tweede Kamer: naam opvragen na niet-bancaire fraude',
    url: 'https://zoek.officielebekendmakingen.nl/kst-28684-638.html',
    kind: 'official',
  },
  tikkie: {
    name: 'Consumentenbond: Tikkie, een betaalverzoek van ABN AMRO voor klanten van elke bank',
    url: 'https://www.consumentenbond.nl/betaalrekening/tikkie',
    kind: 'official',
  },
  helpdeskBusiness: {
    name: 'Fraudehelpdesk Zakelijk: veelgestelde vragen',
    url: 'https://www.fhdzakelijk.nl/over-ons/veelgestelde-vragen/',
    kind: 'official',
  },
  crisis: {
    name: '113 Zelfmoordpreventie',
    url: 'https://www.113.nl/',
    kind: 'official',
    readIn:
      'https://www.nu.nl/binnenland/6062813/hulplijn-113-nu-ook-rechtstreeks-bereikbaar-voor-zelfmoordpreventie.html',
  },
  digid: {
    name: 'DigiD: misbruik van uw gegevens',
    url: 'https://www.digid.nl/en/prevent-abuse/abuse-of-your-data/',
    kind: 'official',
  },
  images: {
    name: 'Offlimits, van Helpwanted: ga niet in op chantage met beelden',
    url: 'https://www.offlimits.nl/nieuws/helpwanted-ziet-verdubbeling-sextortion',
    kind: 'official',
  },
  debit: {
    name: 'Consumentenbond: onterechte incasso',
    url: 'https://www.consumentenbond.nl/betaalrekening/incassomaatregelen',
    kind: 'official',
  },
  giftCard: {
    name: 'FTC, toezichthouder in de VS: meld een cadeaukaart bij wie haar uitgeeft',
    url: 'https://www.ftc.gov/giftcards',
    kind: 'official',
    readIn: 'https://www.bnnvara.nl/kassa/artikelen/cadeaukaartenbranche-onderneemt-actie-tegen-fraude',
  },
  aftercare: {
    name: 'Politie: nazorg voor slachtoffers van digitale criminaliteit',
    url: 'https://www.politie.nl/nieuws/2022/november/21/cybercrime-nazorg-pilot-helpt-slachtoffers-digitale-criminaliteit.html',
    kind: 'official',
  },
  points: {
    name: 'CCV: waar kunt u terecht voor hulp bij online fraude?',
    url: 'https://hetccv.nl/waar-kun-je-terecht-voor-passende-hulp-bij-online-fraude/',
    kind: 'official',
  },
  recovery: {
    name: 'FSMA, toezichthouder in België: wie belooft verloren geld terug te halen',
    url: 'https://www.fsma.be/nl/warnings/recovery-rooms-en-daarmee-verband-houdende-praktijken',
    kind: 'official',
  },
  mule: {
    name: 'CCV en gemeente Haarlem: lokale interventies voor geldezels',
    url: 'https://hetccv.nl/themas/cyberveiligheid/cybercrime/database-lokale-cyberprojecten/lokale-interventies-voor-geldezels/',
    kind: 'official',
  },
  childHelpline: {
    name: 'Stichting Vrienden van de Kindertelefoon: de Kindertelefoon',
    url: 'https://www.vriendenkindertelefoon.nl/kindertelefoon',
    kind: 'official',
  },
  simSwap: {
    name: 'Odido: simswapping',
    url: 'https://www.t-mobile.nl/simswap',
    kind: 'official',
  },
} as const satisfies Readonly<Record<string, Source>>

export type SourceId = keyof typeof sources
