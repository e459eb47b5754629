// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import type { RoomKey, rooms } from './rooms.ts'

export type TabPath = (typeof rooms)[RoomKey][number]

/** By which other words people look for a tab: those of their own trade, of before, and of the street. The word of the menu finds it anyway. */
export const synonyms: Record<TabPath, Record<Language, string>> = {
  werkbank: { nl: 'vandaag start inbox takenlijst wachten', en: 'today start inbox tasks waiting' },
  'werkbank/volglijst': { nl: 'volgen alert seintje attenderen', en: 'follow alert watch' },
  'werkbank/signalen/volgen': { nl: 'abonneren mail bericht nieuws', en: 'subscribe mail news' },
  'werkbank/kennis/volgen': { nl: 'abonneren nieuws artikelen', en: 'subscribe news articles' },
  'werkbank/telefoon': { nl: 'telefoon aan de lijn gesprek slachtoffer bellen', en: 'phone call on the line victim' },
  'werkbank/overnemen': { nl: 'overdracht naar ons verwezen aannemen', en: 'hand-over referred to us accept' },
  'werkbank/doorverwijzingen': { nl: 'doorverwijzing overdracht DV terug', en: 'referral hand-over DV back' },
  'werkbank/bellen': {
    nl: 'belt u echt woorden gesprek beller opbellen codewoord',
    en: 'call words caller dial code word is it really us',
  },
  'werkbank/nazorg': { nl: 'nazorg na het gesprek herstel slachtofferhulp', en: 'aftercare after the call recovery' },
  'werkbank/ervaringen': { nl: 'tevreden klacht beoordeling reacties', en: 'satisfaction feedback remarks' },
  'werkbank/meldpunten': {
    nl: 'telefoonnummer loket wie helpt adres register',
    en: 'phone number desk who helps register',
  },
  'werkbank/meldingen': {
    nl: 'triage wachtrij beoordelen nakijken bevestigen duiden',
    en: 'triage queue verify confirm',
  },
  'werkbank/aanleveren': { nl: 'uploaden bestand csv invoeren importeren', en: 'upload file csv import' },
  'werkbank/aanvoer': { nl: 'koppeling stroom storing api levering', en: 'feed connection outage api delivery' },
  'werkbank/zaken': {
    nl: 'nieuwe zaak onderzoek dader verband cluster',
    en: 'new case investigation offender link cluster',
  },
  'werkbank/aangiften': { nl: 'aangifte politie proces-verbaal opnemen', en: 'criminal complaint police' },
  'werkbank/aangifteloket': { nl: 'aangifte doen bedrijf indienen', en: 'file a complaint company submit' },
  'werkbank/dossiers/ontvangen': { nl: 'OM officier justitie zaakdossier', en: 'prosecutor case file' },
  'werkbank/dossiers': { nl: 'zaakdossier pdf pakket opsporing', en: 'case file pdf package' },
  'werkbank/terughaalverzoeken': { nl: 'recall terugboeken bank TH', en: 'recall bank TH' },
  'werkbank/terughalen': { nl: 'recall terugboeken spoed TH', en: 'recall reverse payment TH' },
  'werkbank/maatregelen': { nl: 'bevriezen blokkeren opheffen verzoek', en: 'freeze block lift request' },
  'werkbank/maatregelen/gevraagd': { nl: 'bevriezen blokkeren verzoek', en: 'freeze block request' },
  'werkbank/verhaal': { nl: 'verhaal schade vordering claim aansprakelijk deurwaarder', en: 'damage claim liable' },
  'werkbank/signalen': { nl: 'trend golf opkomst nieuw rondgaan', en: 'trend wave rise new' },
  'werkbank/waarschuwingen': { nl: 'waarschuwen alarm publiek bericht', en: 'warn alarm public message' },
  'werkbank/vermeldingen': { nl: 'waarschuwen zwarte lijst blacklist publiceren', en: 'warn blacklist publish' },
  'werkbank/bezwaren': { nl: 'bezwaar rechtzetten onterecht klacht', en: 'objection unjust complaint' },
  'werkbank/informeren': { nl: 'brief inlichten betrokkene rekeninghouder', en: 'letter inform account holder' },
  'werkbank/beschermd': {
    nl: 'nooit waarschuwen witte lijst whitelist uitzondering',
    en: 'never warn whitelist exception',
  },
  'werkbank/aanhoudingen': { nl: 'tijdelijk stilhouden opschorten onderzoek', en: 'hold back pause investigation' },
  'werkbank/schild': { nl: 'phishing domein site blokkeren dns', en: 'phishing domain site block dns' },
  'werkbank/schild/weghalen': {
    nl: 'notice and takedown offline hosting verwijderen',
    en: 'notice and takedown offline hosting remove',
  },
  'werkbank/schild/berichten': {
    nl: 'phishingmail sms doorsturen verdacht',
    en: 'phishing mail sms forward suspicious',
  },
  'werkbank/controleren': {
    nl: 'screenen screening lijst check iban nakijken',
    en: 'screen screening list check iban',
  },
  'werkbank/ontvangen': { nl: 'gekregen inbox verstrekking', en: 'received inbox disclosure' },
  'werkbank/verstrekt': { nl: 'verstrekking gedeeld gegeven', en: 'disclosure shared given' },
  'werkbank/afspraken': { nl: 'convenant overeenkomst DPIA ondertekenen', en: 'agreement contract DPIA sign' },
  'werkbank/deelregels': { nl: 'mag ik dit delen grondslag wet', en: 'may I share this legal basis law' },
  'werkbank/feeds': { nl: 'MISP TAXII CERT dreigingsinformatie', en: 'MISP TAXII CERT threat intelligence' },
  'werkbank/privacy': { nl: 'AVG FG verwerkingsregister', en: 'GDPR DPO processing register' },
  'werkbank/verzoeken': { nl: 'AVG inzage verwijderen rectificatie', en: 'GDPR access erasure rectification' },
  'werkbank/wie-zag-dit': { nl: 'auditspoor logboek inzage wie keek audit', en: 'audit trail log who looked' },
  'werkbank/bewaarplichten': { nl: 'bewaartermijn vernietigen bewaren hold', en: 'retention destroy keep legal hold' },
  'werkbank/actieplan': { nl: 'plan voortgang stand actie kamer', en: 'plan progress action' },
  'werkbank/overleg': { nl: 'vergadering agenda notulen besluit', en: 'meeting agenda minutes decision' },
  'werkbank/actiepunten': { nl: 'taak afspraak notulen', en: 'task to do minutes' },
  'werkbank/voortgang': { nl: 'Kamerbrief Kamer brief rapportage', en: 'letter to Parliament report' },
  'werkbank/evaluatie': { nl: 'herijken jaarlijks vraag', en: 'recalibrate yearly question' },
  'werkbank/bijeenkomsten': { nl: 'congres themaweek bezoek evenement', en: 'conference theme week visit event' },
  'werkbank/campagnes': { nl: 'kalender planning publiek embargo', en: 'calendar planning public embargo' },
  'werkbank/kernboodschappen': { nl: 'boodschap woordvoering tekst advies', en: 'message wording text advice' },
  'werkbank/interventies/pakketten': {
    nl: 'poster flyer folder gemeente kit',
    en: 'poster flyer leaflet municipality kit',
  },
  'werkbank/inzetten': { nl: 'widget insluiten website', en: 'widget embed website' },
  'werkbank/vertalingen': { nl: 'taal vertaling vertaler', en: 'language translation translator' },
  'werkbank/interventies': { nl: 'maatregelen initiatief pilot aanpak', en: 'measures initiative pilot approach' },
  'werkbank/interventies/partners': { nl: 'uitrol stelling positie', en: 'roll-out position' },
  'werkbank/barrieres': { nl: 'barrière journey daderproces stap', en: 'barrier journey offender process step' },
  'werkbank/effecten': { nl: 'effectmeting evaluatie bewijs', en: 'effect measurement evaluation evidence' },
  'werkbank/cijfers/beeld': { nl: 'dashboard kaart grafiek statistiek', en: 'dashboard map chart statistics' },
  'werkbank/kwaliteit': { nl: 'fout verbeterd nagekeken betrouwbaar', en: 'error corrected checked reliable' },
  'werkbank/cijfers': { nl: 'bron levering statistiek', en: 'source delivery statistics' },
  'werkbank/opvolging': { nl: 'uitkomst vervolging resultaat', en: 'outcome prosecution result' },
  'werkbank/nazorg/cijfers': { nl: 'nazorg resultaat', en: 'aftercare result' },
  'werkbank/factsheets': { nl: 'feitenblad pdf kerncijfers', en: 'fact sheet pdf key figures' },
  'werkbank/ervaringen/uitgeven': { nl: 'kwartaal resultaten publiceren', en: 'quarter results publish' },
  'werkbank/vraagbaak': { nl: 'mag ik dit delen vraag jurist', en: 'may I share this question lawyer' },
  'werkbank/vraagbaak/behandelen': { nl: 'antwoorden expert', en: 'reply expert' },
  'werkbank/knelpunten': { nl: 'probleem obstakel belemmering', en: 'problem obstacle' },
  'werkbank/pilots': { nl: 'proef experiment', en: 'trial experiment' },
  'werkbank/kennis': { nl: 'artikel lezen modus operandi werkwijze', en: 'article read modus operandi' },
  'werkbank/kennis/beheer': { nl: 'artikel bijwerken redactie', en: 'article edit editors' },
  'werkbank/onderzoek': { nl: 'studie enquête vragenlijst', en: 'study survey questionnaire' },
  'werkbank/mensen': {
    nl: "collega's gebruikers rollen account rechten",
    en: 'colleagues users roles accounts rights',
  },
  'werkbank/aanmeldingen': { nl: 'toelaten meedoen organisatie', en: 'admit join organisation' },
  'werkbank/uitgegeven': { nl: 'bankcode iban bank telecom provider', en: 'bank code iban bank telecom provider' },
}

/** What somebody can begin: how it is called, and by which other words it is looked for. Shown to whoever may open the page. */
export const deeds: Record<string, Record<Language, readonly [title: string, synonyms: string]>> = {
  'werkbank/telefoon': {
    nl: ['Help iemand aan de telefoon', 'beller gesprek bellen slachtoffer'],
    en: ['Help somebody on the phone', 'caller call victim'],
  },
  'werkbank/aanleveren': {
    nl: ['Lever nieuwe meldingen aan', 'melding nieuw uploaden invoeren'],
    en: ['Hand in new reports', 'report new upload'],
  },
  'werkbank/aangifteloket/nieuw': {
    nl: ['Begin een aangifte', 'nieuwe aangifte doen'],
    en: ['Begin a complaint', 'new complaint file'],
  },
  'werkbank/verhaal/nieuw': { nl: ['Begin een vordering', 'nieuw schade claim'], en: ['Begin a claim', 'new damage'] },
  'werkbank/nazorg/nieuw': {
    nl: ['Bied iemand verdere hulp aan', 'nieuw nazorg'],
    en: ['Offer somebody further help', 'new aftercare'],
  },
  'werkbank/signalen/nieuw': { nl: ['Maak een signaal', 'nieuw trend'], en: ['Make a signal', 'new trend'] },
  'werkbank/waarschuwingen/nieuw': {
    nl: ['Stel een waarschuwing voor', 'nieuwe waarschuwen publiek'],
    en: ['Propose a warning', 'new warn public'],
  },
  'werkbank/vraagbaak/nieuw': {
    nl: ['Stel een vraag over delen', 'vraag stellen nieuw mag ik dit delen'],
    en: ['Ask a question about sharing', 'new may I share this'],
  },
  'werkbank/knelpunten/nieuw': {
    nl: ['Meld een knelpunt', 'nieuw probleem'],
    en: ['Report an obstacle', 'new problem'],
  },
  'werkbank/kennis/nieuw': { nl: ['Schrijf een artikel', 'nieuw kennis'], en: ['Write an article', 'new knowledge'] },
  'werkbank/afspraken/nieuw': {
    nl: ['Maak een afspraak over delen', 'nieuw convenant overeenkomst'],
    en: ['Make an agreement about sharing', 'new contract'],
  },
  'werkbank/overleg/nieuw': {
    nl: ['Begin een overleggroep', 'nieuw vergadering'],
    en: ['Begin a meeting group', 'new meeting'],
  },
  'werkbank/bijeenkomsten/nieuw': {
    nl: ['Plan een bijeenkomst', 'nieuw congres werkbezoek'],
    en: ['Plan a gathering', 'new conference visit'],
  },
  'werkbank/campagnes/nieuw': { nl: ['Plan een campagne', 'nieuw'], en: ['Plan a campaign', 'new'] },
  'werkbank/kernboodschappen/nieuw': {
    nl: ['Stel een kernboodschap voor', 'nieuw'],
    en: ['Propose a core message', 'new'],
  },
  'werkbank/interventies/nieuw': {
    nl: ['Meld een interventie aan', 'nieuw maatregel'],
    en: ['Put forward an intervention', 'new measure'],
  },
  'werkbank/effecten/nieuw': { nl: ['Plan een effectmeting', 'nieuw evaluatie'], en: ['Plan an evaluation', 'new'] },
  'werkbank/onderzoek/nieuw': { nl: ['Voeg een onderzoek toe', 'nieuw studie'], en: ['Add a study', 'new research'] },
  'werkbank/onderdelen': {
    nl: ['Bekijk alle onderdelen', 'menu overzicht'],
    en: ['Look at all parts', 'menu overview'],
  },
  'werkbank/ik': {
    nl: ['Bekijk mijn gegevens en rechten', 'rollen profiel account'],
    en: ['Look at my details and rights', 'roles profile account'],
  },
}
