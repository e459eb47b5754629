// SPDX-License-Identifier: EUPL-1.2

/** Where the official lines of advice come from, read on 24 November 2026. */
export const sources = {
  phone: {
    name: 'Politie: oplichting via de telefoon',
    url: 'https://www.politie.nl/nieuws/2020/april/10/06-onderzoek-gestart-naar-oplichtingen-via-de-telefoon.html',
  },
  needed: {
    name: 'Politie: gegevens die nodig zijn voor aangifte van internetoplichting',
    url: 'https://www.politie.nl/informatie/gegevens-die-de-politie-nodig-heeft-als-u-aangifte-doet-van-internetoplichting.html',
  },
  sellers: {
    name: 'Politie: controleer handelspartij',
    url: 'https://www.politie.nl/aangifte-of-melding-doen/controleer-handelspartij.html',
  },
  invoices: {
    name: 'Politie: spookfacturen',
    url: 'https://www.politie.nl/themas/spookfacturen-acquisitiefraude.html',
  },
  helpdesk: {
    name: 'Rijksoverheid: contact met de Fraudehelpdesk',
    url: 'https://www.rijksoverheid.nl/contact/contactgids/f/fraudehelpdesk',
  },
  forms: { name: 'Fraudehelpdesk: vormen van fraude', url: 'https://www.fraudehelpdesk.nl/fraudevormen-en-termen/' },
  business: {
    name: 'Fraudehelpdesk: brochure voor ondernemers',
    url: 'https://www.fraudehelpdesk.nl/ondernemers/brochure-voorkom-misbruik-van-uw-bedrijfsgegevens/',
  },
  identity: {
    name: 'RvIG: Centraal Meldpunt Identiteitsfraude',
    url: 'https://www.rvig.nl/centraal-meldpunt-identiteitsfraude/',
  },
  afm: {
    name: 'AFM: klachten over financiële ondernemingen',
    url: 'https://www.afm.nl/nl-nl/consumenten/klachten/klachten-over-financiele-ondernemingen',
  },
  kvk: { name: 'KVK: fraude', url: 'https://www.kvk.nl/advies-en-informatie/fraude/' },
  compensation: {
    name: 'Security.nl: regels van banken voor vergoeding bij telefoonspoofing (in het nieuws gelezen)',
    url: 'https://security.nl/posting/706185/',
  },
  whatsapp: {
    name: 'AD: slachtoffer van WhatsApp-fraude, dit moet u doen (in het nieuws gelezen)',
    url: 'https://www.ad.nl/geld/slachtoffer-van-whatsappfraude-dit-moet-je-doen~a2a85ee9/',
  },
  getName: {
    name: 'AD: geld terugvorderen als u online bent opgelicht (in het nieuws gelezen)',
    url: 'https://www.ad.nl/geld/geld-kwijt-doordat-je-online-bent-opgelicht-er-is-een-manier-om-je-geld-terug-te-vorderen~afaa9052/',
  },
  crisis: {
    name: 'NU.nl: hulplijn 113 rechtstreeks bereikbaar (in het nieuws gelezen)',
    url: 'https://www.nu.nl/binnenland/6062813/hulplijn-113-nu-ook-rechtstreeks-bereikbaar-voor-zelfmoordpreventie.html',
  },
  digid: { name: 'DigiD: misbruik van uw gegevens', url: 'https://www.digid.nl/en/prevent-abuse/abuse-of-your-data/' },
  images: {
    name: 'Omroep Brabant: advies van Helpwanted bij chantage met beelden (in het nieuws gelezen)',
    url: 'https://www.omroepbrabant.nl/nieuws/4485936/veel-meer-meldingen-over-chantage-met-naaktbeelden-schrikbarend',
  },
  debit: {
    name: 'Consumentenbond: onterechte incasso',
    url: 'https://www.consumentenbond.nl/betaalrekening/incassomaatregelen',
  },
  giftCard: {
    name: 'Kassa: bij fraude met een cadeaukaart gaat u naar wie haar uitgeeft (in het nieuws gelezen)',
    url: 'https://www.bnnvara.nl/kassa/artikelen/cadeaukaartenbranche-onderneemt-actie-tegen-fraude',
  },
  aftercare: {
    name: 'Politie: nazorg voor slachtoffers van digitale criminaliteit',
    url: 'https://www.politie.nl/nieuws/2022/november/21/cybercrime-nazorg-pilot-helpt-slachtoffers-digitale-criminaliteit.html',
  },
  points: {
    name: 'CCV: waar kunt u terecht voor hulp bij online fraude?',
    url: 'https://hetccv.nl/waar-kun-je-terecht-voor-passende-hulp-bij-online-fraude/',
  },
  recovery: {
    name: 'Nieuws.nl: AFM over oplichters die geld terug beloven (in het nieuws gelezen)',
    url: 'https://nieuws.nl/economie/20240522/afm-ruim-20-procent-meer-meldingen-van-oplichting-begin-dit-jaar/',
  },
  mule: {
    name: 'CCV en gemeente Haarlem: lokale interventies voor geldezels',
    url: 'https://hetccv.nl/themas/cyberveiligheid/cybercrime/database-lokale-cyberprojecten/lokale-interventies-voor-geldezels/',
  },
} as const

export type SourceId = keyof typeof sources
