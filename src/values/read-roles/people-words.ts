// SPDX-License-Identifier: EUPL-1.2

/** Organisations that people know and that are imitated, or from which they seek help, as alternatives of a pattern. */
export const organisation = String.raw`[\p{L}-]*bank|ing|abn(?: amro)?|rabo|sns|asn|knab|bunq|politie|wijkagent|gemeente|belastingdienst|belastingtelefoon|digid|postnl|dhl|dpd|[\p{L}-]*leverancier|verzekeraar|[\p{L}-]*verzekering|energiebedrijf|huisarts|dokter|ziekenhuis|alarmlijn|alarmnummer|meldpunt|fraudehelpdesk|slachtofferhulp|wijkteam|buurtteam|sociaal team|rechtswinkel|ombudsman|veilig thuis|hoofdkantoor|receptie|supplier|police|school|werkgever|accountant|woningbouw\p{L}*|woningcorporatie|vereniging|kerk|kpn|ziggo|odido|vodafone|t-mobile|cjib|uwv|svb|duo|kvk|kamer van koophandel|rdw|ind|ggd|anwb|vattenfall|essent|eneco|greenchoice|ups|gls|fedex|rechtsbijstand|verhuurorganisatie|head office`

/** Those that are as often the fraud itself: they count only where the words call them real. */
export const business = String.raw`(?:web)?winkel|(?:web)?shop|klantenservice|helpdesk|fraudeafdeling|verhuurder|eigenaar|makelaar|verkoper|fabrikant|organisatie|instantie|bedrijf|notaris|advocaat|club|microsoft|marktplaats|vinted|bol|coolblue|landlord|company|customer service|seller|owner|store|website|site`

/** Relatives, friends and others whom the victim knows. */
export const relative = String.raw`(?:schoon|stief|klein|pleeg)?(?:moeder|vader|ouders|ma|pa|mam|pap|mama|papa|oma|opa|dochter|zoon|zus|zusje|broer|broertje|tante|oom|man|vrouw|neef|nicht|kind|kinderen|kleinzoon|kleindochter|vriend|vriendin|partner|echtgenoot|echtgenote|buurvrouw|buurman|buur|buurjongen|buurmeisje|buren|collega|baas|directeur|kennis|mantelzorger|penningmeester|voorzitter|secretaris|bestuurslid|boekhouder|boekhoudster|chef|leidinggevende|zwager|neefje|nichtje|oppas|huisgenoot|mother|father|mum|mom|dad|son|daughter|sister|brother|wife|husband|friend|neighbour|neighbor|boss|colleague|aunt|uncle)`

/** Whose relative somebody is. */
export const someonesOwn = String.raw`mijn|m'n|mn|onze|ons|haar|zijn|z'n|d'r|hun|my|our|his|her|their`
