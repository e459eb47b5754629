// SPDX-License-Identifier: EUPL-1.2

/**
 * What the person of a situation would tick in the plan, read from their story and facts, and which steps of ours say what the writer wants second and
 * third. `id | answers | second | third`. Nothing here says what comes first: that is the writer's key alone. Of the first 40 the situations are by
 * another author (`help-situations` of the shared data); the others are ours (`own-situations.jsonl`).
 */
export const situationAnswers = `
hs-8ff1a133 | what=identiteit case=contract gave=identity | identity-complaint | report-identity, new-document
hs-a0dbc986 | what=identiteit case=adverts gave=identity contact=in-touch | new-document | report-identity
hs-5993661f | what=identiteit case=account gave=identity,images | identity-complaint | new-document, report-identity, check-bkr
hs-1969f75d | what=identiteit case=leak | stay-alert, new-document | report-identity, stay-alert
hs-72366c23 | what=factuur case=order who=company now=just-paid paid=transfer | stop-payments | file-complaint-company
hs-9ea801b2 | what=verkocht-niet-betaald case=false-proof who=entrepreneur paid=goods ago=three-days | register-goods | file-complaint-company, register-goods
hs-ca276afc | what=phishing who=company paid=credit-card ago=three-days | block-credit-card, dispute-credit-card | keep-evidence, file-complaint-company
hs-824ba589 | what=factuur case=ghost who=entrepreneur contact=in-touch | pay-nothing-more, keep-evidence | fraud-helpdesk-company, file-complaint-company
hs-d89e2246 | what=nepagent now=door,calling contact=in-touch | ask-neighbour | ask-neighbour, keep-evidence
hs-66a81651 | what=bankhelpdesk paid=card-machine ago=hour gave=login,bank-card | call-police | file-complaint, ask-compensation
hs-a91d550c | what=nepagent | keep-evidence, report-attempt | warn-family
hs-c7802667 | what=techhelpdesk now=calling,remote paid=transfer ago=hour gave=device contact=in-touch | bank-block | clean-device
hs-d11d18e2 | what=bankhelpdesk paid=transfer ago=hour gave=device | clean-device | file-complaint, ask-compensation
hs-46d18ac6 | what=bankhelpdesk who=entrepreneur paid=transfer ago=eight-weeks gave=device bank=refused-filed | get-advice | clean-device
hs-a26a7cc6 | what=geldezel case=money-received who=minor contact=in-touch | mule-stop, keep-evidence | grown-up, mule-tell
hs-bdbd595f | what=geldezel case=summoned gave=bank-card | keep-evidence, mule-tell | debt-help
hs-ac83f4e5 | what=dating case=blackmail now=despair who=minor paid=ideal ago=hour gave=images contact=in-touch | images | file-complaint, child-helpline
hs-0303d2ff | what=belegging paid=transfer,credit-card ago=three-days contact=in-touch | bank-stop, block-credit-card | file-complaint, report-provider, fraud-helpdesk
hs-fd6373d9 | what=geld-terug-beloofd paid=crypto ago=longer contact=recovery | keep-evidence, fraud-helpdesk | tell-exchange
hs-2886ad74 | what=geld-terug-beloofd now=calling contact=recovery | hang-up, unplug | fraud-helpdesk
hs-922e5afc | what=dating case=blackmail gave=images contact=in-touch | report-profile, images | file-complaint, talk
hs-9f8b958a | what=iets-anders case=threat-mail | change-passwords | keep-evidence, fraud-helpdesk
hs-1433055b | what=dating case=love paid=credit-card ago=longer | dispute-credit-card | talk
hs-633933e4 | what=gekocht-niet-geleverd paid=transfer ago=three-days contact=in-touch | bank-stop | file-complaint, fraud-helpdesk
hs-fe32990b | what=gekocht-niet-geleverd case=rubbish paid=payment-service ago=three-days | platform-protection | complain-to-shop
hs-9c730304 | what=gekocht-niet-geleverd paid=payment-service ago=longer | payment-service | fraud-helpdesk, report-here
hs-c2383333 | what=gekocht-niet-geleverd case=child paid=credit-card ago=three-days | dispute-credit-card | child-purchase
hs-a75a3b4c | what=verkocht-niet-betaald case=false-proof paid=goods ago=three-days | register-goods | get-advice
hs-79911082 | what=verkocht-niet-betaald case=payment-link now=just-paid paid=ideal gave=login contact=in-touch | change-passwords | file-complaint, report-buyer
hs-1bd6bb9f | what=verkocht-niet-betaald case=delays paid=goods ago=three-days contact=in-touch | report-buyer, get-advice | get-advice, file-complaint
hs-5d51239d | what=verkocht-niet-betaald case=payment-link paid=transfer ago=three-days gave=login | change-passwords | file-complaint, keep-evidence
hs-b27cc75e | what=hulpvraag paid=transfer ago=hour contact=in-touch | pay-nothing-more, keep-evidence | file-complaint, ask-whose-account
hs-1d02cbf2 | what=hulpvraag contact=in-touch | pay-nothing-more, keep-evidence | warn-family, fraud-helpdesk
hs-558abf03 | what=hulpvraag who=helper paid=money-transfer ago=three-days | file-complaint, keep-evidence | warn-family, fraud-helpdesk
hs-53288990 | what=phishing paid=ideal ago=eight-weeks | bank-back, ask-whose-account | ask-real-sender, fraud-helpdesk
hs-538f7bd0 | what=phishing gave=login,bank-card | change-passwords | keep-evidence, file-complaint
hs-0e7645c2 | what=identiteit case=hacked gave=login contact=in-touch | change-passwords | recover-account, file-complaint
hs-1755cca2 | what=gekocht-niet-geleverd paid=transfer ago=eight-weeks gave=identity | new-document | ask-whose-account, report-seller
hs-2d31cc3e | what=factuur case=demand paid=ideal ago=three-days contact=in-touch | bank-stop | file-complaint, get-advice, check-claim
hs-8c2b8362 | what=gekocht-niet-geleverd paid=credit-card ago=eight-weeks | keep-evidence, file-complaint | report-seller, file-complaint
eigen-deur-pas-afgegeven | what=nepagent gave=bank-card | call-police | file-complaint
eigen-koop-ideal-net | what=gekocht-niet-geleverd now=just-paid paid=ideal | keep-evidence | file-complaint, report-seller
eigen-koop-ideal-weken | what=gekocht-niet-geleverd paid=ideal ago=eight-weeks | bank-back | report-seller, report-here
eigen-bedrijf-ceo-gisteren | what=factuur case=order who=entrepreneur paid=transfer ago=three-days | stop-payments | file-complaint-company
eigen-ezel-pas-uitgeleend | what=geldezel case=lent-out gave=bank-card contact=in-touch | mule-leave-money, mule-call-bank | mule-tell
eigen-ezel-jong-dreiging | what=geldezel case=lent-out now=threat who=minor gave=login contact=in-touch | grown-up | mule-stop, mule-leave-money
eigen-identiteit-lening | what=identiteit case=contract | identity-complaint | report-identity, check-bkr
eigen-identiteit-mail-gehackt | what=identiteit case=hacked gave=login | change-passwords | recover-account
eigen-verkoop-link-niet-betaald | what=verkocht-niet-betaald case=payment-link | report-buyer | report-here
eigen-verkoop-pakket-onderweg | what=verkocht-niet-betaald case=false-proof paid=goods ago=three-days | stop-parcel | report-buyer
eigen-remote-nu | what=techhelpdesk now=calling,remote gave=device contact=in-touch | unplug | clean-device
eigen-bankhelpdesk-niets-gegeven | what=bankhelpdesk | keep-evidence | report-here
eigen-bankhelpdesk-weken | what=bankhelpdesk paid=transfer ago=eight-weeks | file-complaint | ask-compensation
eigen-incasso-onbekend | what=iets-anders paid=direct-debit ago=eight-weeks | keep-evidence | report-here
eigen-cadeaukaart-baas | what=factuur case=order who=company now=just-paid paid=gift-card | stop-payments, keep-evidence | file-complaint-company
eigen-crypto-vandaag | what=belegging paid=crypto ago=three-days contact=in-touch | tell-exchange | file-complaint, report-provider
eigen-dating-nu | what=dating case=love paid=transfer ago=three-days contact=in-touch | bank-stop | keep-evidence, file-complaint
eigen-afpersing-volwassen | what=dating case=blackmail gave=images contact=in-touch | report-profile | file-complaint
eigen-wanhoop-beleggen | what=belegging now=despair paid=transfer ago=longer | get-advice, talk | keep-evidence
eigen-deur-sieraden-net | what=nepagent paid=cash ago=hour | keep-evidence | file-complaint
eigen-factuur-iban-gewijzigd | what=factuur case=false-invoice who=company paid=transfer ago=three-days | real-supplier | check-mailbox, file-complaint-company
eigen-factuur-twijfel | what=factuur case=false-invoice who=entrepreneur | check-mailbox | keep-evidence
eigen-paypal-dagen | what=gekocht-niet-geleverd paid=payment-service ago=three-days | keep-evidence | report-seller
eigen-winkel-kapot | what=gekocht-niet-geleverd case=rubbish paid=payment-service ago=three-days | platform-protection | complain-to-shop
eigen-helper-moeder-vriend | what=hulpvraag who=helper paid=transfer ago=three-days | bank-stop | keep-evidence, file-complaint
eigen-kind-afpersing-geen-wanhoop | what=dating case=blackmail who=minor gave=images contact=in-touch | images | child-helpline, report-profile
eigen-phishing-inlog | what=phishing gave=login | change-passwords | keep-evidence
eigen-bedrijf-goederen-mee | what=verkocht-niet-betaald case=false-proof who=company paid=goods ago=three-days | register-goods | report-buyer, report-here
eigen-creditcard-weken | what=gekocht-niet-geleverd paid=credit-card ago=eight-weeks | keep-evidence | report-seller
eigen-nummer-overgenomen | what=identiteit case=number | bank-block | change-passwords
eigen-crypto-automaat | what=bankhelpdesk paid=crypto,cash ago=hour | call-police | bank-tell
eigen-buurvrouw-aan-de-lijn | what=bankhelpdesk now=calling who=helper contact=in-touch | beside-them | bank-tell
eigen-ezel-thuiswerk | what=geldezel case=money-received contact=in-touch | mule-stop, keep-evidence | mule-tell
eigen-bedrijf-mailbox-gekaapt | what=identiteit case=hacked who=entrepreneur gave=login | take-down | change-passwords, check-mailbox
eigen-bedrijf-naam-nepwinkel | what=identiteit case=adverts who=company | keep-evidence | file-complaint-company
eigen-huur-nog-niet-betaald | what=gekocht-niet-geleverd gave=identity contact=in-touch | new-document | report-seller
eigen-ticket-net-betaald | what=gekocht-niet-geleverd now=just-paid paid=transfer | keep-evidence | file-complaint, report-seller
eigen-kopie-id-vacature | what=identiteit case=leak gave=identity | stay-alert | report-identity
eigen-cadeaukaart-helpdesk-nu | what=techhelpdesk now=calling paid=gift-card ago=hour contact=in-touch | gift-card | clean-device
eigen-qr-parkeren | what=phishing paid=credit-card ago=hour | keep-evidence | file-complaint
eigen-pakket-op-naam | what=identiteit case=contract | identity-complaint | keep-evidence
eigen-helper-wanhoop-vader | what=belegging who=helper now=despair paid=transfer ago=longer | beside-them | get-advice, talk
`
