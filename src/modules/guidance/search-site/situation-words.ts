// SPDX-License-Identifier: EUPL-1.2

/** Words by which people look for a situation, by its place under /hulp, beside those on its own page. Dutch and English. */
const bySituation: Readonly<Record<string, string>> = {
  bankhelpdesk:
    'bankmedewerker nepbank spoofing rekening leeg spaargeld pas pinpas bankpas opgehaald ophalen deur koerier pincode veilige kluisrekening rabobank ing abn caller card fetched door pin babbeltruc vishing',
  nepagent:
    'politie agent politieagent telefoon oma opa sieraden goud juwelen deur ophalen overheid belasting digid police jewellery door babbeltruc',
  phishing:
    'tikkie betaalverzoek temu shein qr code parkeren parkeerautomaat sticker nep neplink nepmail link sms appje pakket pakketje pakje douane invoerkosten bezorger bezorgkosten verkeersboete mijnoverheid postnl dhl geklikt qr belastingdienst digid cjib boete deurwaarder incasso tikkie geld terug nepsite parcel text fake link website clicked smishing gasrekening energierekening',
  hulpvraag:
    'mama papa mam pap hoi nieuw nummer telefoon whatsapp app appje kind zoon dochter vriend hi mum dad mom new number child stem nagemaakte stem nagemaakt spraakbericht kleinzoon kleindochter voice clone cloned grandson granddaughter',
  'gekocht-niet-geleverd':
    'nepwebshop nepwinkel bestelling tikkie betaald betaalt niks niets niet gekregen ontvangen geleverd marktplaats vinted webshop webwinkel winkel bestelling besteld pakket koop kopen ticket kaartjes huur woning huurwoning kamer airbnb vakantiehuis puppy bought shop order never arrived concert booking borg deposit rent marketplace paypal',
  'verkocht-niet-betaald':
    'marktplaats vinted verkoop verkopen verstuurd opgestuurd pakket verstuurd koper betaalbewijs nepbewijs nepkoper cent verificatie koper betaalt niet betaald sold buyer proof payment fake marketplace auto',
  techhelpdesk: 'microsoft computer laptop meekijken anydesk teamviewer virus provider remote',
  identiteit:
    'gehackt instagram facebook whatsapp account overgenomen gekaapt wachtwoord veranderd nummer overgenomen simkaart sim swap hacked account lening krediet bestelling op mijn naam paspoort rijbewijs identiteit id kopie gestolen misbruik abonnement lening bsn passport identity stolen copy bkr gegevens gelekt',
  belegging:
    'bitcoin crypto cryptovaluta munten aandelen beleggen belegging rendement trading platform invest coins scam',
  dating:
    'tinder dating date datingfraude liefde verliefd internetliefde vriend vriendin online internet militair soldaat buitenland eenzaam huwelijk relatie romance love webcam sextortion afperser',
  'dreigen-met-beelden':
    'afpersing afperser afpersen afgeperst chantage chanteren gechanteerd sextortion naaktfoto naaktfotos naaktbeelden naakt nudes filmpje filmpjes webcam foto fotos beelden dreigen dreigt dreigmail gedreigd verspreiden klas werk facebook deepfake blackmail blackmailed extortion threatens photos pictures videos spread ransom',
  'iets-anders':
    'loterij prijs gewonnen winactie erfenis baan bijbaan vacature sollicitatie enquete puppy goed doel collecte thuiswerk werk abonnement lottery prize won inheritance job',
  factuur:
    'valse factuur nepfactuur aanmaning deurwaarder incasso ceo directeur nota rekening rekeningnummer leverancier spookfactuur bedrijf invoice supplier director acquisitiefraude acquisitie',
}

const everywhere = 'opgelicht oplichting bedrogen fraude terug kwijt geld hulp scammed scam fraud lost help'

export const situationWords = (slug: string): string => `${bySituation[slug] ?? ''} ${everywhere}`
