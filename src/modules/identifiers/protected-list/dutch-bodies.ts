// SPDX-License-Identifier: EUPL-1.2

/** Sites (with everything under them) of Dutch banks that the international list lacks. Source: each bank's own site. */
export const dutchBankSites: readonly string[] = `
  abnamro.nl abnamro.com asnbank.nl bunq.com bunq.me brandnewday.nl deltalloydbank.nl ing.com icscards.nl knab.nl
  moneyou.nl nn.nl nibc.nl openbank.nl raisin.nl regiobank.nl blgwonen.nl sns.nl devolksbank.nl nbva.nl vanlanschotkempen.com
  leaseplanbank.nl argenta.nl anadolubank.nl garantibank.nl crediteurope.nl rabobank.com triodos.com revolut.com n26.com
  ideal.nl betaalvereniging.nl veiligbankieren.nl
`
  .trim()
  .split(/\s+/)

/**
 * Sites (with everything under them) of public bodies, of organisations with a public task against fraud, and of the partners.
 * Source: Register van Overheidsorganisaties (organisaties.overheid.nl) and the register of reporting points.
 */
export const publicBodySites: readonly string[] = `
  overheid.nl rijksoverheid.nl government.nl mijnoverheid.nl digid.nl logius.nl eherkenning.nl belastingdienst.nl
  toeslagen.nl douane.nl politie.nl om.nl openbaarministerie.nl rechtspraak.nl cjib.nl justis.nl ind.nl coa.nl dji.nl nfi.nl
  uwv.nl werk.nl svb.nl duo.nl cak.nl rdw.nl kadaster.nl kvk.nl rvo.nl cbs.nl rivm.nl ggd.nl donorregister.nl
  knmi.nl rijkswaterstaat.nl waterschappen.nl vng.nl rvig.nl identiteitsfraude.nl acm.nl consuwijzer.nl afm.nl dnb.nl
  autoriteitpersoonsgegevens.nl nationaleombudsman.nl tweedekamer.nl eerstekamer.nl raadvanstate.nl rekenkamer.nl
  ncsc.nl digitaltrustcenter.nl nctv.nl crisis.nl nl-alert.nl 112.nl defensie.nl marechaussee.nl fiod.nl hetccv.nl
  fraudehelpdesk.nl slachtofferhulp.nl juridischloket.nl veiliginternetten.nl meldmisdaadanoniem.nl opgelicht.nl
  sidn.nl europa.eu europol.europa.eu gov.uk
`
  .trim()
  .split(/\s+/)

/** Endings under which only public bodies get a name. */
export const publicBodyEndings: readonly string[] = [
  'gov',
  'mil',
  'int',
  'gov.uk',
  'gouv.fr',
  'bund.de',
  'fgov.be',
  'gov.ie',
]

/** Numbers of banks and public bodies: imitated on displays by definition. `source`: where it was read on 2026-11-24, or where it still has to be confirmed. */
export const bodyNumbers: readonly {
  number: string
  category: 'bank' | 'public-body' | 'emergency'
  source: string
}[] = [
  { number: '+319008844', category: 'public-body', source: 'politie, slachtofferrechten.nl/aangifte-doen-of-melden' },
  { number: '+31887867372', category: 'public-body', source: 'Fraudehelpdesk, fraudhelpdesk.org/tips-page' },
  { number: '+318000543', category: 'public-body', source: 'BelastingTelefoon, telegraaf.nl/financieel/337534652' },
  {
    number: '+318007000',
    category: 'public-body',
    source: 'Meld Misdaad Anoniem; to be confirmed at meldmisdaadanoniem.nl',
  },
  {
    number: '+319000101',
    category: 'public-body',
    source: 'Slachtofferhulp Nederland; to be confirmed at slachtofferhulp.nl',
  },
  { number: '+318008020', category: 'public-body', source: 'Juridisch Loket; to be confirmed at juridischloket.nl' },
  {
    number: '+31889001000',
    category: 'public-body',
    source: 'Centraal Meldpunt Identiteitsfraude, register of reporting points',
  },
  {
    number: '+31202288800',
    category: 'bank',
    source: 'ING Alarmlijn, ingwb.com/en/service/corporate-fraud/report-fraud',
  },
  { number: '+319008170', category: 'bank', source: 'ABN AMRO, abnamro.nl/en/personal/overabnamro/secure-banking' },
  { number: '+31102411723', category: 'bank', source: 'ABN AMRO, abnamro.nl/en/personal/overabnamro/secure-banking' },
  { number: '+31206600611', category: 'bank', source: 'ICS, abnamro.nl/en/personal/overabnamro/secure-banking' },
]
