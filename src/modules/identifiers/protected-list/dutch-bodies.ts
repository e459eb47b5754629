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

/**
 * The addresses that the shield knows as an organisation's own and that no row of `organisations.json` confirms: sites with everything under them, and hosts
 * under which users place something or have their mailbox, those alone. Source: each organisation's own site, 2026-11.
 */
export const imitatedSites: readonly string[] = `
  abnamro.be asn.nl rabo.nl ah.be amazon.co.uk amazon.com.be amazon.de amazon.es amazon.fr amazon.it bpost.be coolblue.be
  dhl.de dhl.com dhl.nl dhlecommerce.nl dhlparcel.nl dpd.nl disney.com disney.nl docusign.com docusign.net dropboxmail.com
  eneco.com eneco.nl essent.nl exodus.com exodus.io facebookmail.com gls-group.com gls-netherlands.com klarna.nl
  kruidvat.nl lidl.com lidl.de lidl.nl mastercard.com mastercard.nl mediamarkt.com meta.com metamask.io
  microsoftonline.com odido.nl paypal.nl postnl.com svb.org cak.nl tikkie.nl trustwallet.com vattenfall.com vattenfall.nl
  vodafone.com vodafoneziggo.nl wero-wallet.eu whatsapp.net ziggo.com
`
  .trim()
  .split(/\s+/)
export const imitatedHosts: readonly string[] = `
  fb.com google.be google.co.uk google.de google.fr google.nl kpn.nl kpnmail.nl marktplaats.com office.com paypal.me revolut.me
  tikkie.me vinted.be ziggo.nl
`
  .trim()
  .split(/\s+/)

/** Numbers in use before `organisations.json`, which confirms the others. `source`: where it was read on 2026-11-24, or where it has to be confirmed. */
export const bodyNumbers: readonly {
  number: string
  category: 'bank' | 'public-body'
  source: string
}[] = [
  { number: '+318000543', category: 'public-body', source: 'BelastingTelefoon, telegraaf.nl/financieel/337534652' },
  { number: '+318008020', category: 'public-body', source: 'Juridisch Loket; to be confirmed at juridischloket.nl' },
  { number: '+31206600611', category: 'bank', source: 'ICS, abnamro.nl/en/personal/overabnamro/secure-banking' },
]
