// SPDX-License-Identifier: EUPL-1.2

/** How each party that criminals pose as is called, per concept: as an organisation ('van ORG'), and its people ('een PERSON'). */
export interface Party {
  /** 'iemand van ORG', 'namens ORG' */
  organisation: string
  /** 'een PERSON belde', 'deed zich voor als PERSON' */
  person?: string
}

export const parties: Readonly<Record<string, Party>> = {
  'IP-010': {
    organisation:
      'bank, <bank>, <bank> bank, huisbank, fraudeafdeling, fraudedienst, fraudeteam, fraudedesk, fraude afdeling, creditcardmaatschappij, bank fraudehelpdesk, bank of america, fraud department|team',
    person:
      'bankmedewerker|bankmedewerkster|bankmedewerkers|bankemployee|bankier|bankhelpdesk|bankhelpdeskmedewerker|bankman|bankmevrouw, medewerker|medewerkster|helpdesk|beveiliging|adviseur|mevrouw|meneer|vrouw|dame|man (van) ({the}) bank|<bank>, bank employee|worker|clerk|staff|manager|adviser, <bank> medewerker|medewerkster|helpdesk',
  },
  'IP-030': {
    organisation:
      '<police>, openbaar ministerie, rechtbank, deurwaarder*, bureau <police>, opsporingsdienst, fbi, cyberpolitie, court|bailiffs',
    person:
      'agent|agente|agenten|politieagent|politieagente|politieagenten|politieman|politiemensen|politiemedewerker|nepagent|nepagenten|nepagente|rechercheur|rechercheurs|hoofdagent|wijkagent|brigadier|inspecteur|commissaris|officier, deurwaarder|gerechtsdeurwaarder|deurwaarderskantoor, detective|policeman|policewoman|bailiff|sergeant, <police> officer|officers|constable|agent',
  },
  'IP-040': {
    organisation:
      '<government>, gemeente, overheid, fiscus, belasting, belastingen, ministerie, sociale verzekeringsbank, consulaat, ambassade, immigratiedienst, ind, immigratie, sociale dienst, tax office|authority|authorities, social security, customs, consulate|embassy|government|council|immigration, rijksoverheid, douane, kamer van koophandel, incassobureau <government>, centraal justitieel incassobureau, fod financien, itsme',
    person:
      'ambtenaar|belastingambtenaar|gemeenteambtenaar|belastinginspecteur, tax officer|inspector, medewerker|medewerkster van ({the}) gemeente|<government>|belasting',
  },
  'IP-050': {
    organisation:
      '<carrier>, post nl, royal mail, postbedrijf, bezorgdienst, pakketdienst, pakketbezorger, koeriersdienst, postoffice, post office, parcel company, courier company|service, delivery company|service',
    person: 'pakketbezorger|postbode|bezorger, delivery driver|man',
  },
  'IP-060': {
    organisation:
      '<telecom>, internetprovider, provider, telecomprovider, telefoonprovider, telefoonmaatschappij, energiebedrijf, energiemaatschappij, energieleverancier, netbeheerder, waterbedrijf, telenet|proximus|orange|engie|luminus|stedin|liander|enexis|energiedirect|budget|vitens|british, phone|broadband|internet|energy|power company|provider',
    person: 'energieadviseur, medewerker van ({the}) provider|internetprovider',
  },
  'IP-070': {
    organisation:
      '<software>, <search>, <software> support, computerbedrijf, softwarebedrijf, antivirusbedrijf, virusscanner, bitdefender|kaspersky|hp|adobe|samsung|epson|canon|garmin|brother|dell|lenovo|avast|hotmail, tech|technical support, computer company',
    person:
      'computertechnicus|microsoftmedewerker|technicus|computerexpert, <software> medewerker|helpdesk|technicus|support|employee|technician|engineer, helpdesk|medewerker|support van|of|from <software>',
  },
  'IP-080': {
    organisation:
      '<marketplace>, <social>, <payment>, <request>, <later>, <messenger>, marketplace, payconiq, handelsplaats, het platform, <social> support, <marketplace> klantenservice|helpdesk|support|team',
    person: '<marketplace>|<social>|<payment>|<messenger> medewerker|helpdesk|klantenservice|support|team|beveiliging',
  },
  'IP-090': {
    organisation:
      '<shop>, kledingketen, bekende|famous|bestaande|echte|existing|known|known winkel|webwinkel|keten|merk|brand|shop|store|webshop, winkelketen, luchtvaartmaatschappij, airline, klm|transavia|ryanair, supermarkt, outlet',
    person: 'klantenservice van <shop>',
  },
  'IP-120': {
    organisation:
      '<crypto>, exchange, cryptobeurs, <crypto> exchange|beurs, walletaanbieder, trezor|exodus|bybit|okx|kucoin, <crypto> support|helpdesk',
    person: '<crypto> medewerker|helpdesk|support',
  },
  'IP-150': {
    organisation:
      'fraudehelpdesk, de fraudehelpdesk, slachtofferhulp, meldpunt, afm|dnb|fsma|fca|finma, autoriteit financiele markten, fraud helpdesk, victim support, action fraud, terughaalbureau, schadefonds, chargeback bureau|company, recovery company|agency|firm|service|team, incassobureau, europese toezichthouder, toezichthouder',
    person: 'cryptorecherche, recovery agent|expert|specialist',
  },
}

/** Parties of whom people often speak in earnest: only said when it is clear that somebody posed as them. */
export const closeParties: Readonly<Record<string, string>> = {
  'IP-020': '{family}, {kin}, een bekende|vriend|vriendin|familielid, oude|goede|beste vriend|vriendin|bekende|kennis',
  'IP-110':
    'directeur|directrice|baas|ceo|cfo|manager|chef|leidinggevende|voorzitter|penningmeester|zaakvoerder|leverancier|collega|opdrachtgever|klant|boekhouder|accountant|aannemer|notaris|bestuurslid|secretaris|pastoor|dominee|boss|supplier|director|contractor|builder|solicitor|chairman|treasurer|accountant|colleague|vendor, vaste|onze|mijn leverancier, financieel directeur, algemeen directeur',
  'IP-130':
    'verhuurder|huisbaas|verhuurster|makelaar|werkgever|recruiter|uitzendbureau|huiseigenaar|landlord|landlady|employer|recruiter|letting',
}
