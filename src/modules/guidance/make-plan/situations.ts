// SPDX-License-Identifier: EUPL-1.2

/**
 * What somebody in a situation does first, second and third, and where that advice comes from (`sources.ts`). Written by hand, not computed:
 * the rules must give this. `what` | what else was answered | the first three steps | the source.
 */
export const situations = `
bankhelpdesk           | now=calling                                  | hang-up, call-bank, keep-evidence                  | phone
bankhelpdesk           | now=calling,remote                           | hang-up, unplug, call-bank                         | phone
bankhelpdesk           | now=door gave=bank-card                      | call-112, call-bank, ask-neighbour                 | phone
bankhelpdesk           | now=just-paid                                | call-bank, keep-evidence, file-complaint              | phone
bankhelpdesk           | paid=transfer ago=three-days                 | call-bank, keep-evidence, file-complaint              | phone
bankhelpdesk           | paid=transfer ago=eight-weeks                | call-bank, keep-evidence, report-here              | compensation
bankhelpdesk           | gave=login                                   | call-bank, change-passwords, keep-evidence         | phone
bankhelpdesk           | gave=device,login                            | call-bank, clean-device, change-passwords          | phone
bankhelpdesk           | now=despair paid=transfer ago=longer         | call-113, call-bank, keep-evidence                 | crisis
bankhelpdesk           | who=minor now=calling                        | hang-up, grown-up, call-bank                       | phone
bankhelpdesk           | who=helper now=just-paid                     | call-bank, beside-them, keep-evidence              | aftercare
bankhelpdesk           | paid=transfer ago=three-days bank=called     | bank-status, keep-evidence, file-complaint            | phone
bankhelpdesk           | who=company now=threat paid=transfer ago=hour | call-112, call-bank, keep-evidence                | phone
bankhelpdesk           | gave=bank-card                               | call-bank, call-police, keep-evidence              | phone
nepagent               | now=door                                     | call-112, ask-neighbour, keep-evidence               | fakePolice
nepagent               | now=calling                                  | hang-up, call-police, keep-evidence                | phone
nepagent               | now=calling,door                             | call-112, hang-up, ask-neighbour                   | fakePolice
nepagent               | now=just-paid paid=cash                      | call-police, keep-evidence, file-complaint            | fakePolice
nepagent               | now=just-paid                                | call-bank, call-police, keep-evidence              | phone
nepagent               | gave=bank-card                               | call-bank, call-police, keep-evidence              | phone
nepagent               | gave=login,bank-card                         | call-bank, call-police, change-passwords           | phone
nepagent               | gave=bank-card bank=called                   | call-police, bank-status, keep-evidence            | phone
nepagent               | paid=cash ago=hour                           | call-police, keep-evidence, file-complaint            | fakePolice
nepagent               | paid=cash ago=three-days                     | call-police, keep-evidence, file-complaint            | phone
nepagent               | paid=cash ago=longer                         | keep-evidence, report-here, file-complaint         | needed
nepagent               | paid=transfer ago=three-days                 | call-bank, call-police, keep-evidence              | phone
nepagent               | now=threat gave=bank-card                    | call-112, call-bank, keep-evidence                 | phone
nepagent               | now=remote                                   | unplug, call-bank, clean-device                    | phone
nepagent               | who=helper now=just-paid paid=cash           | call-police, beside-them, keep-evidence            | aftercare
nepagent               | who=helper paid=cash ago=three-days          | beside-them, call-police, keep-evidence            | aftercare
nepagent               | now=despair paid=cash ago=three-days         | call-113, call-police, keep-evidence               | crisis
nepagent               | contact=recovery paid=cash ago=eight-weeks   | pay-nothing-more, no-recovery, keep-evidence       | recovery
nepagent               | gave=identity                                | new-document, digid, call-police                  | digid
phishing               | gave=login                                   | call-bank, change-passwords, keep-evidence         | phone
phishing               | gave=login bank=called                       | bank-status, change-passwords, keep-evidence       | phone
phishing               | gave=login paid=credit-card ago=hour         | call-bank, block-credit-card, change-passwords     | phone
phishing               | gave=identity                                | new-document, digid, change-passwords             | digid
phishing               | paid=transfer ago=hour                       | call-bank, keep-evidence, ask-real-sender         | phone
phishing               | gave=device                                  | clean-device, call-bank, change-passwords          | phone
phishing               | now=remote gave=device,login                 | unplug, call-bank, clean-device                    | phone
phishing               | contact=over                                 | change-passwords, keep-evidence, report-here       | helpdesk
phishing               | who=minor gave=login                         | grown-up, call-bank, change-passwords              | phone
phishing               | who=company gave=login                       | call-bank, change-passwords, check-mailbox         | business
phishing               | now=despair gave=login                       | call-113, call-bank, change-passwords              | crisis
phishing               | paid=direct-debit ago=eight-weeks            | reverse-debit, keep-evidence, report-here     | debit
phishing               | who=helper gave=identity                     | beside-them, new-document, digid               | digid
phishing               | gave=login contact=recovery                  | call-bank, pay-nothing-more, no-recovery           | recovery
hulpvraag              | now=just-paid                                | call-bank, real-person, keep-evidence              | whatsapp
hulpvraag              | paid=transfer ago=three-days                 | call-bank, real-person, keep-evidence              | whatsapp
hulpvraag              | contact=in-touch                             | real-person, keep-evidence, warn-family       | whatsapp
hulpvraag              | contact=over                                 | real-person, keep-evidence, warn-family            | whatsapp
hulpvraag              | paid=gift-card ago=hour                      | gift-card, real-person, keep-evidence              | giftCard
hulpvraag              | who=helper now=just-paid                     | call-bank, real-person, beside-them                | whatsapp
hulpvraag              | who=minor paid=transfer ago=three-days       | grown-up, call-bank, real-person                   | whatsapp
hulpvraag              | now=despair paid=transfer ago=longer         | call-113, real-person, keep-evidence               | crisis
hulpvraag              | paid=transfer ago=three-days bank=called     | real-person, bank-status, keep-evidence            | whatsapp
hulpvraag              | gave=login now=just-paid                     | call-bank, real-person, change-passwords           | whatsapp
hulpvraag              | contact=recovery paid=transfer ago=eight-weeks | pay-nothing-more, no-recovery, real-person       | recovery
hulpvraag              | paid=payment-service ago=three-days          | real-person, payment-service, keep-evidence        | forms
hulpvraag              | paid=transfer ago=longer                     | real-person, keep-evidence, warn-family            | whatsapp
gekocht-niet-geleverd  | now=just-paid                                | call-bank, keep-evidence, report-seller            | sellers
gekocht-niet-geleverd  | paid=transfer ago=three-days                 | call-bank, keep-evidence, report-seller            | sellers
gekocht-niet-geleverd  | paid=credit-card ago=three-days              | block-credit-card, keep-evidence, report-seller    | sellers
gekocht-niet-geleverd  | paid=payment-service ago=three-days          | payment-service, keep-evidence, report-seller      | forms
gekocht-niet-geleverd  | paid=direct-debit ago=eight-weeks            | reverse-debit, keep-evidence, report-seller        | debit
gekocht-niet-geleverd  | paid=transfer ago=longer                     | complain-first, keep-evidence, report-seller          | sellers
gekocht-niet-geleverd  | who=minor now=just-paid                      | call-bank, grown-up, keep-evidence                 | sellers
gekocht-niet-geleverd  | who=company paid=transfer ago=three-days     | call-bank, keep-evidence, report-seller            | sellers
gekocht-niet-geleverd  | paid=gift-card ago=three-days                | gift-card, keep-evidence, report-seller            | giftCard
gekocht-niet-geleverd  | paid=cash ago=three-days                     | keep-evidence, report-seller, file-complaint          | needed
gekocht-niet-geleverd  | contact=in-touch paid=transfer ago=three-days | pay-nothing-more, call-bank, keep-evidence        | sellers
gekocht-niet-geleverd  | contact=recovery paid=transfer ago=longer    | pay-nothing-more, no-recovery, keep-evidence       | recovery
gekocht-niet-geleverd  | gave=identity paid=transfer ago=three-days   | call-bank, new-document, digid                    | identity
gekocht-niet-geleverd  | now=threat paid=transfer ago=three-days      | call-112, call-bank, keep-evidence                 | phone
verkocht-niet-betaald  | contact=in-touch                             | pay-nothing-more, stop-parcel, keep-evidence       | sellers
verkocht-niet-betaald  | contact=over                                 | stop-parcel, keep-evidence, report-buyer           | sellers
verkocht-niet-betaald  | gave=login                                   | call-bank, stop-parcel, change-passwords           | sellers
verkocht-niet-betaald  | now=just-paid                                | call-bank, stop-parcel, keep-evidence              | sellers
verkocht-niet-betaald  | paid=transfer ago=three-days                 | call-bank, stop-parcel, keep-evidence              | sellers
verkocht-niet-betaald  | paid=credit-card ago=hour                    | block-credit-card, stop-parcel, keep-evidence      | sellers
verkocht-niet-betaald  | who=minor                                    | grown-up, stop-parcel, keep-evidence               | sellers
verkocht-niet-betaald  | who=entrepreneur                             | stop-parcel, keep-evidence, report-buyer           | sellers
verkocht-niet-betaald  | now=door                                     | call-112, ask-neighbour, stop-parcel               | phone
verkocht-niet-betaald  | who=helper gave=login                        | beside-them, call-bank, stop-parcel                | sellers
verkocht-niet-betaald  | gave=identity                                | stop-parcel, new-document, digid                  | digid
verkocht-niet-betaald  | now=threat                                   | call-112, stop-parcel, keep-evidence               | phone
verkocht-niet-betaald  | gave=login bank=called                       | stop-parcel, bank-status, change-passwords         | sellers
verkocht-niet-betaald  | now=despair                                  | call-113, stop-parcel, keep-evidence               | crisis
techhelpdesk           | now=calling,remote                           | hang-up, unplug, call-bank                         | phone
techhelpdesk           | now=calling                                  | hang-up, clean-device, keep-evidence               | phone
techhelpdesk           | gave=device                                  | clean-device, call-bank, change-passwords          | phone
techhelpdesk           | gave=device now=just-paid                    | call-bank, clean-device, change-passwords          | phone
techhelpdesk           | paid=credit-card ago=three-days              | block-credit-card, clean-device, keep-evidence     | forms
techhelpdesk           | now=remote bank=called                       | unplug, clean-device, bank-status                  | phone
techhelpdesk           | gave=login                                   | call-bank, clean-device, change-passwords          | phone
techhelpdesk           | paid=gift-card ago=hour                      | gift-card, clean-device, keep-evidence             | giftCard
techhelpdesk           | who=company gave=device                      | clean-device, call-bank, change-passwords          | business
techhelpdesk           | who=helper now=remote                        | unplug, beside-them, call-bank                     | phone
techhelpdesk           | who=minor gave=device                        | grown-up, clean-device, call-bank                  | phone
techhelpdesk           | contact=recovery paid=transfer ago=eight-weeks | pay-nothing-more, no-recovery, call-bank         | recovery
techhelpdesk           | contact=over                                 | clean-device, keep-evidence, report-here           | forms
techhelpdesk           | now=despair gave=device                      | call-113, clean-device, call-bank                  | crisis
identiteit             | contact=over                                 | stop-misuse, digid, change-passwords               | identity
identiteit             | gave=identity                                | stop-misuse, new-document, digid               | identity
identiteit             | case=number                                  | phone-provider, call-bank, digid                   | simSwap
identiteit             | gave=login                                   | call-bank, stop-misuse, digid                      | identity
identiteit             | who=minor                                    | grown-up, stop-misuse, digid                       | identity
identiteit             | who=company                                  | take-down, change-passwords, keep-evidence         | business
identiteit             | who=helper                                   | beside-them, stop-misuse, digid                    | identity
identiteit             | now=threat                                   | call-112, stop-misuse, digid                       | phone
identiteit             | now=despair                                  | call-113, stop-misuse, digid                       | crisis
identiteit             | paid=direct-debit ago=three-days             | stop-misuse, reverse-debit, digid                  | debit
identiteit             | gave=images                                  | stop-misuse, images, digid                         | images
identiteit             | gave=device                                  | stop-misuse, clean-device, call-bank               | identity
identiteit             | who=entrepreneur                             | stop-misuse, take-down, digid                      | business
identiteit             | gave=bank-card bank=called                   | stop-misuse, bank-status, digid                    | identity
belegging              | contact=in-touch                             | pay-nothing-more, keep-evidence, report-here       | afm
belegging              | now=just-paid                                | call-bank, pay-nothing-more, keep-evidence         | afm
belegging              | paid=transfer ago=three-days                 | pay-nothing-more, call-bank, keep-evidence         | afm
belegging              | paid=crypto ago=three-days                   | pay-nothing-more, tell-exchange, keep-evidence     | needed
belegging              | paid=crypto ago=longer                       | tell-exchange, get-advice, keep-evidence     | needed
belegging              | paid=credit-card ago=three-days              | pay-nothing-more, block-credit-card, keep-evidence | afm
belegging              | gave=device paid=transfer ago=three-days     | pay-nothing-more, clean-device, call-bank          | phone
belegging              | gave=identity                                | pay-nothing-more, new-document, digid             | digid
belegging              | contact=recovery paid=transfer ago=longer    | pay-nothing-more, no-recovery, keep-evidence       | recovery
belegging              | now=despair paid=transfer ago=longer         | call-113, get-advice, keep-evidence          | crisis
belegging              | who=helper contact=in-touch                  | beside-them, pay-nothing-more, keep-evidence       | afm
belegging              | who=company paid=transfer ago=three-days     | pay-nothing-more, call-bank, keep-evidence         | afm
belegging              | now=remote paid=crypto ago=hour              | unplug, call-bank, pay-nothing-more                | phone
dating                 | contact=in-touch                             | pay-nothing-more, keep-evidence, report-profile    | forms
dating                 | paid=transfer ago=three-days                 | pay-nothing-more, call-bank, keep-evidence         | helpdesk
dating                 | now=just-paid                                | call-bank, pay-nothing-more, keep-evidence         | helpdesk
dating                 | gave=images                                  | images, keep-evidence, report-profile            | images
dating                 | who=minor gave=images now=threat             | call-112, grown-up, images               | images
dating                 | gave=images now=despair                      | call-113, images, keep-evidence                 | crisis
dating                 | paid=gift-card ago=hour                      | pay-nothing-more, gift-card, keep-evidence         | giftCard
dating                 | paid=crypto ago=three-days                   | pay-nothing-more, tell-exchange, keep-evidence     | needed
dating                 | paid=transfer ago=longer                     | get-advice, keep-evidence, report-here    | helpdesk
dating                 | contact=recovery                             | pay-nothing-more, no-recovery, keep-evidence       | recovery
dating                 | who=helper case=blackmail                    | images, keep-evidence, report-profile              | images
dating                 | who=helper contact=in-touch                  | beside-them, pay-nothing-more, keep-evidence       | helpdesk
dating                 | gave=identity                                | pay-nothing-more, new-document, digid             | digid
dating                 | paid=cash ago=eight-weeks                    | pay-nothing-more, keep-evidence, report-profile    | helpdesk
dating                 | now=door                                     | call-112, pay-nothing-more, ask-neighbour          | phone
factuur                | who=company now=just-paid                    | call-bank, real-supplier, check-mailbox            | invoices
factuur                | who=company paid=transfer ago=three-days     | call-bank, real-supplier, check-mailbox            | invoices
factuur                | who=company paid=transfer ago=eight-weeks    | call-bank, check-mailbox, real-supplier            | invoices
factuur                | who=company case=ghost                       | refuse-ghost-invoice, keep-evidence, fraud-helpdesk-company | invoices
factuur                | who=company case=ghost paid=transfer ago=three-days | call-bank, ask-back-ghost-invoice, keep-evidence | invoices
factuur                | who=company case=ghost paid=direct-debit ago=eight-weeks | ask-back-ghost-invoice, reverse-debit, keep-evidence | invoices
factuur                | who=company                                  | real-supplier, check-mailbox, keep-evidence        | invoices
factuur                | who=entrepreneur                             | real-supplier, check-mailbox, keep-evidence        | invoices
factuur                | who=company gave=login                       | call-bank, real-supplier, change-passwords         | business
factuur                | who=company paid=transfer ago=three-days bank=called | real-supplier, bank-status, check-mailbox  | invoices
factuur                | who=entrepreneur paid=direct-debit ago=eight-weeks | reverse-debit, check-mailbox, real-supplier  | debit
factuur                | who=entrepreneur now=threat                  | call-112, real-supplier, check-mailbox             | phone
factuur                | who=company now=calling                      | hang-up, real-supplier, check-mailbox              | business
factuur                | who=company gave=device                      | clean-device, call-bank, real-supplier             | business
factuur                | who=company contact=recovery                 | pay-nothing-more, no-recovery, real-supplier       | recovery
factuur                | who=adult paid=transfer ago=three-days       | call-bank, real-supplier, check-mailbox            | invoices
factuur                | who=company paid=credit-card ago=three-days  | block-credit-card, real-supplier, check-mailbox    | invoices
geld-terug-beloofd     | contact=recovery                             | pay-nothing-more, no-recovery, keep-evidence       | recovery
geld-terug-beloofd     | now=just-paid                                | call-bank, pay-nothing-more, no-recovery           | recovery
geld-terug-beloofd     | paid=transfer ago=three-days                 | pay-nothing-more, no-recovery, call-bank           | recovery
geld-terug-beloofd     | gave=login                                   | call-bank, pay-nothing-more, no-recovery           | recovery
geld-terug-beloofd     | gave=device                                  | pay-nothing-more, no-recovery, clean-device        | recovery
geld-terug-beloofd     | gave=identity                                | pay-nothing-more, no-recovery, new-document               | recovery
geld-terug-beloofd     | paid=crypto ago=three-days                   | pay-nothing-more, no-recovery, tell-exchange       | recovery
geld-terug-beloofd     | now=despair                                  | call-113, pay-nothing-more, no-recovery            | crisis
geld-terug-beloofd     | who=helper                                   | beside-them, pay-nothing-more, no-recovery         | recovery
geld-terug-beloofd     | who=company                                  | pay-nothing-more, no-recovery, keep-evidence       | recovery
geld-terug-beloofd     | now=calling                                  | hang-up, pay-nothing-more, no-recovery             | recovery
geld-terug-beloofd     | now=remote                                   | unplug, call-bank, pay-nothing-more                | recovery
geld-terug-beloofd     | paid=transfer ago=three-days bank=called     | pay-nothing-more, no-recovery, bank-status         | recovery
geld-terug-beloofd     | who=minor                                    | grown-up, pay-nothing-more, no-recovery            | recovery
geldezel               | contact=over                                 | mule-stop, mule-leave-money, mule-call-bank             | mule
geldezel               | case=asked contact=in-touch                    | mule-refuse, mule-tell, keep-evidence              | mule
geldezel               | who=minor                                    | grown-up, mule-stop, mule-leave-money              | mule
geldezel               | now=threat                                   | call-112, mule-stop, mule-leave-money              | mule
geldezel               | now=door                                     | call-112, mule-stop, mule-leave-money              | mule
geldezel               | now=despair                                  | call-113, mule-stop, mule-leave-money              | crisis
geldezel               | gave=bank-card                               | mule-stop, mule-leave-money, mule-call-bank             | mule
geldezel               | gave=login bank=called                       | mule-stop, mule-leave-money, mule-tell             | mule
geldezel               | contact=in-touch                             | mule-stop, mule-leave-money, mule-call-bank             | mule
geldezel               | who=helper                                   | beside-them, mule-stop, mule-leave-money           | mule
geldezel               | gave=identity                                | mule-stop, mule-leave-money, mule-call-bank             | mule
geldezel               | who=entrepreneur                             | mule-stop, mule-leave-money, mule-call-bank             | mule
geldezel               | now=calling                                  | hang-up, mule-stop, mule-leave-money               | mule
iets-anders            | contact=over                                 | keep-evidence, fraud-helpdesk, report-here         | helpdesk
iets-anders            | now=just-paid                                | call-bank, keep-evidence, file-complaint              | phone
iets-anders            | paid=transfer ago=three-days                 | call-bank, keep-evidence, file-complaint              | phone
iets-anders            | paid=cash ago=hour                           | call-police, keep-evidence, file-complaint            | fakePolice
iets-anders            | paid=credit-card ago=hour                    | block-credit-card, keep-evidence, file-complaint      | phone
iets-anders            | paid=crypto ago=hour                         | tell-exchange, keep-evidence, file-complaint          | needed
iets-anders            | paid=gift-card ago=longer                    | gift-card, keep-evidence, report-here              | giftCard
iets-anders            | paid=direct-debit ago=eight-weeks            | reverse-debit, keep-evidence, report-here          | debit
iets-anders            | gave=login                                   | call-bank, change-passwords, keep-evidence         | phone
iets-anders            | gave=images                                  | images, keep-evidence, report-here                 | images
iets-anders            | now=threat                                   | call-112, keep-evidence, fraud-helpdesk            | phone
iets-anders            | now=despair                                  | call-113, keep-evidence, fraud-helpdesk            | crisis
iets-anders            | who=minor                                    | grown-up, keep-evidence, child-helpline               | mule
iets-anders            | who=helper now=calling                       | hang-up, beside-them, keep-evidence                | phone
iets-anders            | now=door,just-paid                           | call-112, call-bank, ask-neighbour                 | phone
iets-anders            | who=company gave=device                      | clean-device, call-bank, change-passwords          | business
`
