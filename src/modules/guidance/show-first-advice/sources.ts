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
} as const

export type SourceId = keyof typeof sources
