// SPDX-License-Identifier: EUPL-1.2
import { behindCells } from '../check-upload/rejected-row.ts'
import { type FileColumn, fileColumns } from '../file-reports/file-row.ts'

/** Names that partners give to what we call otherwise, without accents, case and signs. */
const synonyms: Readonly<Record<FileColumn, string>> = {
  partnerReference: `referentie kenmerk eigenkenmerk zaaknummer dossiernummer meldingnummer meldingsnummer meldnummer
    casenummer ticketnummer ticket id reference ref caseid casenumber reportid reportnumber partnerreferentie volgnummer`,
  fraudForm: 'fraudevorm soortfraude typefraude fraudetype fraudesoort vorm fraudtype formoffraud',
  occurredOn: `datum pleegdatum datumincident incidentdatum datumvoorval transactiedatum datumtransactie betaaldatum
    boekdatum datumgebeurtenis gebeurdop wanneer date occurred incidentdate transactiondate paymentdate`,
  contactChannel: 'kanaal contactkanaal channel contactvia via benaderdvia',
  loss: `bedrag schade schadebedrag schadeineuro bedragineuro bedrageur bedrageuro transactiebedrag amount loss damage
    amounteur lossamount amountlost verlies betaaldbedrag`,
  victimKind: 'slachtoffersoort soortslachtoffer typeslachtoffer slachtoffertype victimtype klantsoort klanttype',
  province: 'provincie',
  municipality: 'gemeente gemeentenaam gemeentecode woongemeente gemeenteslachtoffer municipalitycode',
  wantsHelp: 'wilcontact contactgewenst wilhulp hulpgewenst terugbellen terugbelverzoek wantscontact callback',
  narrative: `omschrijving verhaal toelichting beschrijving watisergebeurd watgebeurdeer memo opmerking
    opmerkingen bericht berichttekst melding meldingstekst description text story message details remarks tekst`,
  paidTo: `rekeningnummertegenpartij tegenrekening tegenrekeningnummer ibantegenpartij ibanbegunstigde begunstigde
    rekeningbegunstigde rekening rekeningnummer iban ibanverdachte naariban betaaldaan overgemaaktnaar ontvangendeiban
    counterpartyaccount counterpartyiban beneficiary beneficiaryiban creditoriban accountnumber wallet walletadres
    walletaddress cryptoadres`,
  contact: `telefoonnummertegenpartij telefoon telefoonnummer mobiel mobielnummer gebelddoor nummer nummerverdachte
    mailadres email emailadres emailtegenpartij mailtegenpartij afzender phone phonenumber caller callerid sender
    whatsapp whatsappnummer telefoonnummerverdachte`,
  site: 'website webadres url link domein domeinnaam webwinkel webshop domain site websiteadres linkinbericht',
  seller: 'verkoper gebruikersnaam profiel profielnaam accountnaam kvknummer kvk handelsnaam seller username profile',
  display: 'getoondnummer weergegevennummer nummerinbeeld displaynummer spoofednumber displayednumber',
  mentioned: 'overigekenmerken anderekenmerken genoemd overig identifiers other',
  own: `eigenrekening rekeningslachtoffer ibanslachtoffer eigeniban vaniban vanrekening klantrekening ibanklant
    debtoriban victimiban victimaccount rekeningklant`,
  merchant: `winkelbijbetaaldienst betaaldienstwinkel merchantid merchantname merchantaccount merchantnummer winkelid
    acceptant submerchant paymentmerchant`,
  pageFingerprint: `vingerafdruk paginavingerafdruk vingerafdrukpagina vingerafdruknagemaaktepagina paginahash sitehash hash
    sha256 kit kitnaam phishingkit fingerprint pagehash kitname`,
  platform: 'platform marktplaats app advertentiesite',
  paymentProvider:
    'betaaldienst betaalprovider betaaldienstverlener psp paymentprovider paymentserviceprovider acquirer',
  partnerCode: `code fraudecode eigencode categorie category categoriecode interncode internecode partnercode mo
    moduscode classificatie classification`,
  partnerScheme: 'codelijst codestelsel scheme partnerscheme lijst',
  partnerVersion: 'codeversie versiecodelijst partnerversion schemeversion',
  partnerLabel: 'codeomschrijving omschrijvingcode categorienaam codelabel partnerlabel',
}

const fieldOf = new Map<string, FileColumn>()
for (const column of fileColumns) {
  fieldOf.set(plain(column), column)
  for (const name of synonyms[column].split(/\s+/)) if (!fieldOf.has(name)) fieldOf.set(name, column)
}

/** The columns of our own file of wrong rows that say where a row stood and what is wrong: never a field. */
export const reasonColumns: readonly string[] = Object.values(behindCells).flatMap(({ row, reason }) => [row, reason])

/** What a column of that name probably holds; null when the name says nothing to us. */
export function guessField(name: string): FileColumn | null {
  const words = plain(name)
  const bare = plain(name.replace(/^\s*(?:ons|onze|uw|mijn|het|de|our|your|the)\s+/i, '').replace(/\([^)]*\)\s*$/, ''))
  return fieldOf.get(words) ?? fieldOf.get(bare) ?? null
}

/**
 * A field for every column, '' for what is left out. What the organisation chose before for these names comes first. A field
 * that can hold only one column is proposed once, for the first.
 */
export function proposeMap(headers: readonly string[], earlier: readonly string[] | null): (FileColumn | '')[] {
  const taken = new Set<string>()
  return headers.map((header, at) => {
    const known = earlier?.[at]
    const field = known !== undefined && (known === '' || isFileColumn(known)) ? known : (guessField(header) ?? '')
    if (field === '' || (taken.has(field) && !holdsMany(field))) return ''
    taken.add(field)
    return field
  })
}

export function isFileColumn(text: string): text is FileColumn {
  return (fileColumns as readonly string[]).includes(text)
}

/** Several columns can go to one field: numbers and addresses one beside the other, parts of a story one below the other. */
export function holdsMany(field: FileColumn): boolean {
  return [
    'paidTo',
    'contact',
    'site',
    'seller',
    'display',
    'mentioned',
    'own',
    'merchant',
    'pageFingerprint',
    'narrative',
  ].includes(field)
}

/** Fields that two columns were given and that can hold only one. */
export function fieldsGivenTwice(map: readonly string[]): FileColumn[] {
  const given = map.filter(isFileColumn)
  return [...new Set(given.filter((field, at) => given.indexOf(field) !== at && !holdsMany(field)))]
}

/** The same whatever the order of the columns: what an organisation's choice is remembered under. */
export function headerSet(headers: readonly string[]): string {
  return headers.map(plain).toSorted().join('\n')
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
}
