// SPDX-License-Identifier: EUPL-1.2
import type { Facet } from '../classification/classification.ts'

/**
 * Phrases that the text model was trained to notice, by concept. They are its features and nothing else, so that the cues of
 * the facets may grow without training it again; a change here asks for `npm run train`. Words are as the text is folded; '_'
 * is any one word, a star at the end any ending.
 */
export const modelCues: Partial<Record<Facet, Record<string, string>>> = {
  channel: {
    'CH-010':
      'werd gebeld, ben gebeld, word gebeld, werden gebeld, gebeld door, opgebeld, belde mij, belde me, belde ons, kreeg een telefoontje, kreeg telefoon, aan de telefoon, aan de lijn, telefonisch benaderd, called me, called us, phoned me, rang me, phone call, on the phone, was called by, got a call',
    'CH-020':
      'ingesproken bericht, ingesproken bandje, een bandje, computerstem, robotstem, automated call, recorded message, robocall',
    'CH-030':
      'een sms, via sms, per sms, sms van, smsje, smsjes, sms bericht, een tekstbericht, text message, a text from',
    'CH-040':
      'een appje, appje van, een appbericht, appte mij, appte me, <messenger> bericht, via <messenger>, een <messenger>, op <messenger>, <messenger> message, on <messenger>, over <messenger>, bericht op <messenger>',
    'CH-050':
      'een mail, een mailtje, een email, een e mail, via mail, via e mail, via email, per mail, per e mail, per email, mail van, mailde mij, an email, an e mail, by email, email from, phishingmail, phishing mail, nepmail',
    'CH-060': 'via <marketplace>, op <marketplace>, on <marketplace>, through <marketplace>',
    'CH-070': 'via <social>, op <social>, on <social>, through <social>, social media, sociale media',
    'CH-080':
      'een advertentie, een reclame, advertentie op <social>, an ad, an advert, a sponsored, gesponsord bericht',
    'CH-090': 'gegoogeld, googelde, zoekresultaat, zocht op internet, gezocht op internet, googled, search result',
    'CH-100': 'een webwinkel, webwinkel, webshop, een site besteld, online winkel, web shop, online shop, online store',
    'CH-110': 'een brief, per post, met de post, brief van, a letter, in the post, by post',
    'CH-120':
      'aan de deur, voor de deur, aan mijn deur, kwam langs, kwamen langs, aan huis, at the door, at my door, came to my house',
    'CH-130': 'qr code, qr, qrcode',
  },
  pretext: {
    'LU-110':
      'in gevaar, veilige rekening, veilig rekeningnummer, kluisrekening, geld veilig, veiligstellen, verdachte transactie, verdachte transacties, verdachte betaling, verdachte overboeking, safe account, at risk, suspicious transaction, suspicious payment, suspicious transactions',
    'LU-120':
      'is geblokkeerd, wordt geblokkeerd, geblokkeerd is, zou verlopen, is verlopen, verloopt, heractiveren, opnieuw activeren, account gesloten, been suspended, been locked, been blocked, reactivate, will expire, has expired, be suspended',
    'LU-130':
      'nieuw nummer, nieuwe nummer, nieuw telefoonnummer, nieuwe telefoon, telefoon kapot, telefoon in het water, telefoon gevallen, new number, new phone, phone is broken, dropped my phone, phone broke',
    'LU-140':
      'dringende rekening, dringend betalen, spoedbetaling, rekening vandaag, vandaag betaald, vandaag nog betal*, urgent bill, urgent payment, urgent invoice, pay today',
    'LU-150':
      'te mooi om waar, veel te goedkoop, gegarandeerd rendement, gegarandeerde winst, hoog rendement, hoge rendementen, snel rijk, too good to be true, guaranteed return, guaranteed returns, high returns',
    'LU-160':
      '<number> cent, een cent, een eurocent, controlebetaling, verificatiebetaling, ter verificatie, one cent, verification payment',
    'LU-170':
      'verzendkosten betal*, bezorgkosten, invoerkosten, douanekosten, inklaringskosten, pakket kon niet, pakketje kon niet, pakket wacht, pakket onderweg, pakket vastgehouden, delivery fee, shipping fee, redelivery, customs fee, parcel could not, package could not',
    'LU-180':
      'openstaande schuld, openstaand bedrag, openstaande boete, een boete, deurwaarder, dwangbevel, incasso*, beslag gelegd, beslaglegging, outstanding debt, unpaid fine, a fine, bailiff, overdue',
    'LU-190': 'inbraak, inbrekers, inbraakgolf, ingebroken bij, burglary, burglars, break ins',
    'LU-200':
      'een virus, virussen, virus op, storing op, computer gehackt, computer was gehackt, pc gehackt, a virus, computer was infected, computer is infected, computer was hacked, malware',
    'LU-220':
      'een vacature, bijbaan, thuiswerk*, baan aangeboden, een baan, kamer te huur, woning te huur, huis te huur, appartement te huur, job offer, a job, room for rent, flat for rent, apartment for rent',
  },
  impersonated: {
    'IP-010':
      'namens de bank, namens mijn bank, namens <bank>, namens de <bank>, van de bank was, van mijn bank was, bankmedewerker, bankmedewerkster, medewerker van de bank, medewerkster van de bank, medewerker van mijn bank, medewerker van <bank>, medewerker van de <bank>, zogenaamd van de bank, zogenaamd van <bank>, zogenaamde bank, gebeld door <bank>, gebeld door de <bank>, gebeld door de bank, gebeld door mijn bank, van de bank te zijn, van <bank> te zijn, van de <bank> te zijn, mail van <bank>, mail van de <bank>, sms van <bank>, sms van de <bank>, bericht van <bank>, bericht van mijn bank, from my bank, from the bank, from <bank>, fraudeafdeling, bank employee, fraud department',
    'IP-020':
      'hoi mam, hey mam, hallo mam, hoi mama, hoi pap, hey pap, hoi papa, hallo papa, hi mum, hi mom, hi dad, hey mum, hey mom, voor als mijn zoon, voor als mijn dochter, voor als mijn vriend*, voor als mijn kind, voor als mijn broer, voor als mijn zus, voor als mijn neef, voor als een bekende, alsof het mijn zoon, alsof het mijn dochter, alsof hij mijn zoon, alsof ze mijn dochter, dacht dat het mijn zoon, dacht dat het mijn dochter, was niet mijn zoon, was niet mijn dochter, pretended to be my son, pretended to be my daughter, pretending to be my son, pretending to be my daughter',
    'IP-030':
      'namens de <police>, van de <police> was, van de <police> te zijn, zogenaamd van de <police>, nepagent, nepagenten, valse agent, zogenaamde agent, gebeld door de <police>, gebeld door <police>, voor als <police>, als agent, as a <police> officer, from the <police>, fake <police>, pretended to be <police>, from <police>',
    'IP-040':
      'namens <government>, namens de <government>, van <government>, van de <government>, van het <government>, from <government>, from the <government>',
    'IP-050': 'namens <carrier>, van <carrier>, zogenaamd <carrier>, from <carrier>, bezorgdienst, pakketdienst',
    'IP-060':
      'namens <telecom>, van <telecom> was, van <telecom> te zijn, medewerker van <telecom>, gebeld door <telecom>, from <telecom>',
    'IP-070':
      'namens <software>, van <software> was, van <software> te zijn, medewerker van <software>, helpdesk van <software>, gebeld door <software>, from <software>, <software> support, <software> helpdesk',
    'IP-080':
      'namens <marketplace>, medewerker van <marketplace>, klantenservice van <marketplace>, helpdesk van <marketplace>, from <marketplace> support',
    'IP-090':
      'namens <shop>, nagemaakte website, nagemaakte webshop, nepsite van, kopie van de website, van <shop> leek, copy of the website, fake <shop>',
    'IP-110':
      'namens de directeur, namens onze directeur, mail van mijn baas, mail van de directeur, voor als de directeur, voor als onze leverancier, namens onze leverancier, from my boss, from our supplier, from the ceo, pretended to be our supplier',
    'IP-120': 'namens <crypto>, medewerker van <crypto>, van <crypto> was, helpdesk van <crypto>, from <crypto>',
    'IP-130': 'zogenaamde verhuurder, nepverhuurder, zogenaamde werkgever, fake landlord, fake employer',
    'IP-140': 'op mijn naam, uit mijn naam, in my name',
    'IP-150':
      'namens de fraudehelpdesk, van de fraudehelpdesk, namens slachtofferhulp, namens de autoriteit, from the fraud helpdesk',
  },
  order: {
    'PY-110':
      'zelf overgemaakt, ik maakte, ik overgemaakt, overgemaakt heb, heb ik overgemaakt, heb _ overgemaakt, heb _ overgeboekt, ik boekte, ik betaalde, heb ik betaald, ik heb betaald, heb _ betaald, zelf goedgekeurd, zelf betaald, i transferred, i paid, i sent the money, i have paid, i wired',
    'PY-120':
      'zonder mijn toestemming, zonder dat ik, is er afgeschreven, werd afgeschreven, was afgeschreven, is afgeschreven, afgeschreven van mijn rekening, geld afgeschreven, gepind met mijn, met mijn pas gepind, heeft mijn rekening leeggehaald, rekening leeggehaald, rekening geplunderd, without my permission, was taken from my account, were taken from my account, unauthorised, unauthorized, emptied my account',
  },
  means: {
    'PY-210':
      'overgemaakt, overgeboekt, overboeking, overschrijving, bank transfer, i transferred, wire transfer, wired',
    'PY-220': 'via <payment>, met <payment>, with <payment>, by <payment>',
    'PY-230': 'betaalverzoek, betaalverzoekje, betaallink, <request>, payment request, payment link',
    'PY-240': 'pinpas, betaalpas, bankpas, gepind, debit card, bank card',
    'PY-250': '<creditcard>, credit card',
    'PY-260':
      'cadeaukaart*, cadeaubon*, giftcard*, gift card, gift cards, voucher*, itunes kaart*, paysafecard*, steamkaart*',
    'PY-270': '<crypto>, cryptovaluta, cryptomunten, usdc',
    'PY-280': 'achteraf betal*, <later>, pay later',
  },
  victim: {
    'VT-210':
      'mijn bedrijf, ons bedrijf, mijn webshop, onze webshop, mijn zaak, mijn onderneming, onze onderneming, als zzp*, eenmanszaak, my company, our company, my business, our business',
    'VT-230':
      'onze vereniging, onze stichting, mijn vereniging, onze kerk, onze club, de penningmeester, our association, our foundation, our club, our charity',
    'VT-310':
      'voor als mijn bedrijf, voor als ons bedrijf, onze website nagemaakt, mijn website nagemaakt, naam van ons bedrijf, copied our website, pretends to be our company',
  },
  harm: {
    'HT-110':
      'geld kwijt, <amount> kwijt, mijn geld weg, opgelicht voor <amount>, spaargeld kwijt, lost <amount>, lost money, lost my money, lost my savings',
    'HT-120':
      'schuld op mijn naam, lening op mijn naam, abonnement op mijn naam, krediet op mijn naam, debt in my name, loan in my name',
    'HT-200': 'slaap slecht, slaap niet, lig wakker, durf niet meer, doodsbang, can not sleep, cant sleep, am scared',
    'HT-210': 'schaam me, schaam mij, schaamte, ashamed, embarrassed',
    'HT-300':
      'kopie van mijn paspoort, kopie van mijn id*, foto van mijn paspoort, foto van mijn id*, gegevens gelekt, copy of my passport, copy of my id',
    'HT-600': 'vertrouw niemand meer, niemand meer te vertrouwen, trust nobody, trust anyone anymore',
  },
}

/** Within two words before a cue these turn it into its opposite. */
export const denials: readonly string[] = ['niet', 'geen', 'nooit', 'not', 'no', 'never', 'didnt', 'wasnt']
