// SPDX-License-Identifier: EUPL-1.2

/** What the widgets rest on. Collected on 27 November 2026; of most we read an excerpt. Their titles are in Dutch. */
export const widgetSources = {
  'fhd-time': {
    name: 'Fraudehelpdesk, Terugblik 2025: tijd om na te denken helpt meer dan signalen herkennen',
    url: 'https://www.fraudehelpdesk.nl/wp-content/uploads/2026/02/Terugblik-2025.pdf',
  },
  'hasty-click': {
    name: 'ABN AMRO en Ipsos, 2023 (500 mensen): 44% klikte te snel, 55% had het met meer tijd gezien',
    url: 'https://www.globenewswire.com/news-release/2023/11/01/2770755/0/nl/Onderzoek-Bijna-de-helft-online-fraudegevallen-door-te-snelle-klik.html',
  },
  training: {
    name: 'Bullée en Junger, 2020: 19 studies; gerichte en intensieve oefening werkt het best',
    url: 'https://bjutijdschriften.nl/tijdschrift/justitieleverkenningen/2020/2/JV_0167-5850_2020_046_002_009',
  },
  'slow-down': {
    name: 'Universiteit Twente: kennis van werkwijzen en langzamer beslissen beschermen (in het nieuws gelezen)',
    url: 'https://www.banken.nl/nieuws/23817/online-fraude-is-een-samenlevingsbreed-probleem-dat-ook-samenlevingsbreed-moet-worden-opgepakt',
  },
  'long-calls': {
    name: 'Rechercheteam Leiden: gesprekken van nepbankmedewerkers duren een tot vier uur (in het nieuws gelezen)',
    url: 'https://sleutelstad.nl/2025/04/25/speciaal-rechercheteam-richt-zich-op-aanpak-bankhelpdeskfraude',
  },
  phone: {
    name: 'Politie: oplichting via de telefoon',
    url: 'https://www.politie.nl/nieuws/2020/april/10/06-onderzoek-gestart-naar-oplichtingen-via-de-telefoon.html',
  },
  voice: { name: 'RTV Oost, 2020: opgenomen stemmen van bekenden', url: 'https://www.rtvoost.nl/nieuws/1325578/' },
  shops: {
    name: 'Politie: te mooi om waar te zijn',
    url: 'https://www.politie.nl/nieuws/2018/november/17/04-te-mooi-om-waar-te-zijn.html',
  },
  'fake-shops': {
    name: 'Politie waarschuwt voor nepwebwinkels rond de feestdagen (in het nieuws gelezen)',
    url: 'https://www.blikopnieuws.nl/nieuws/304104/',
  },
  invoices: {
    name: 'Politie: spookfacturen',
    url: 'https://www.politie.nl/themas/spookfacturen-acquisitiefraude.html',
  },
  staff: {
    name: 'Junger, Wang en Schlömer, 2020: oplettende medewerkers hielden fraude het vaakst tegen (300 zaken)',
    url: 'https://doi.org/10.1186/s40163-020-00119-4',
  },
  'name-check': {
    name: 'NRC, 2018: minder schade door factuurfraude na de controle van naam en rekening',
    url: 'https://www.nrc.nl/nieuws/2018/05/23/helft-minder-foute-overboekingen-door-naamcheck-a1603875',
  },
  forms: { name: 'Fraudehelpdesk: vormen van fraude', url: 'https://www.fraudehelpdesk.nl/fraudevormen-en-termen/' },
  voicemail: {
    name: 'De Stentor, 2020: chataccounts overgenomen via de voicemail',
    url: 'https://www.destentor.nl/deventer/zeker-veertig-zaken-van-whatsapp-fraude-in-deventer-en-de-teller-loopt-hard-op~ac998483/',
  },
  limits: {
    name: 'OM, 2022: in een zaak werd eerst de limiet verhoogd (in het nieuws gelezen)',
    url: 'https://www.blikopnieuws.nl/nieuws/296518/',
  },
  'id-copy': {
    name: 'Rijksoverheid: een veilige kopie van uw identiteitsbewijs',
    url: 'https://www.rijksoverheid.nl/onderwerpen/identiteitsfraude/vraag-en-antwoord/fraude-voorkomen-met-kopie-id-bewijs',
  },
} as const

export type WidgetSource = keyof typeof widgetSources
