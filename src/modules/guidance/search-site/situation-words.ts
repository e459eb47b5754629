// SPDX-License-Identifier: EUPL-1.2

/** Words by which people look for a situation, by its place under /hulp, beside those on its own page. Dutch and English. */
const bySituation: Readonly<Record<string, string>> = {
  bankhelpdesk:
    'bankmedewerker nepbank spoofing rekening leeg spaargeld pas pinpas bankpas opgehaald ophalen deur koerier pincode veilige kluisrekening rabobank ing abn caller card fetched door pin',
  nepagent: 'politie agent oma opa sieraden goud juwelen deur ophalen overheid belasting digid police jewellery door',
  phishing:
    'tikkie betaalverzoek nep neplink link sms appje pakket pakketje postnl dhl geklikt qr belastingdienst digid cjib boete deurwaarder incasso tikkie geld terug nepsite parcel text fake link website clicked',
  hulpvraag:
    'mama papa mam pap hoi nieuw nummer telefoon whatsapp app appje kind zoon dochter vriend hi mum dad mom new number child',
  'gekocht-niet-geleverd':
    'nepwebshop nepwinkel bestelling niet gekregen ontvangen geleverd marktplaats vinted webshop webwinkel winkel bestelling besteld pakket koop kopen ticket kaartjes huur woning bought shop order never arrived',
  'verkocht-niet-betaald':
    'marktplaats vinted verkoop verkopen koper betaalbewijs nepbewijs nepkoper cent verificatie koper betaalt niet betaald sold buyer proof payment fake',
  techhelpdesk: 'microsoft computer laptop meekijken anydesk teamviewer virus provider remote',
  identiteit:
    'gehackt instagram facebook account overgenomen hacked account lening krediet bestelling op mijn naam paspoort rijbewijs identiteit id kopie gestolen misbruik abonnement lening bsn passport identity stolen copy',
  belegging: 'bitcoin crypto munten aandelen beleggen belegging rendement trading platform invest coins scam',
  dating:
    'tinder dating date datingfraude liefde relatie romance love sextortion afpersing chantage naaktfoto naaktfotos naaktbeelden blackmail nudes',
  factuur:
    'valse factuur nepfactuur aanmaning deurwaarder incasso ceo directeur nota rekening rekeningnummer leverancier spookfactuur bedrijf invoice supplier director',
}

const everywhere = 'opgelicht oplichting bedrogen fraude terug kwijt geld hulp scammed scam fraud lost help'

export const situationWords = (slug: string): string => `${bySituation[slug] ?? ''} ${everywhere}`
